package readout.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a setting's value may be. */
sealed interface Kind {

    /** In words, for the reference and for the remedy of a mistake: "a whole number from 1 to 100". */
    String wanted();

    /** From one number to another, both included. */
    record WholeNumber(int from, int to) implements Kind {

        @Override
        public String wanted() {
            return "a whole number from " + from + " to " + to;
        }
    }

    /** One of some words, none of which is in upper case. */
    record Word(List<String> words) implements Kind {

        public Word {
            words = List.copyOf(words);
        }

        Word(String... words) {
            this(List.of(words));
        }

        @Override
        public String wanted() {
            return alternatives(words);
        }
    }

    /** An address with one of some beginnings. */
    record Address(List<String> beginnings) implements Kind {

        public Address {
            beginnings = List.copyOf(beginnings);
        }

        Address(String... beginnings) {
            this(List.of(beginnings));
        }

        @Override
        public String wanted() {
            return "an address that begins with " + alternatives(beginnings);
        }
    }

    /** Read by a rule of its own, which these words tell. */
    record Text(String wanted) implements Kind {}

    Kind FOLDER = new Text("a folder");
    Kind FILE = new Text("a file");
    Kind ID = new Text("an id");
    Kind IDS = new Text("ids, as [1, 2]; in the environment 1,2");
    Kind SWITCH = new Word("on", "off");

    private static String alternatives(List<String> words) {
        var last = words.getLast();
        return words.size() == 1
            ? last
            : Stream.of(words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", ")), last)
                .collect(Collectors.joining(" or "));
    }
}
