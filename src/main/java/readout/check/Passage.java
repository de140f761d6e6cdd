package readout.check;

import java.util.ArrayList;
import java.util.List;
import readout.model.Quotation;
import readout.search.Hit;

/**
 * Held words that may be quoted together: one quotation, or several of one utterance whose places follow one another.
 * Immutable.
 */
final class Passage {

    private final List<Hit> statements;
    private final List<Word> words = new ArrayList<>();

    /** Of each word, which of the statements it stands in. */
    private final List<Integer> owners = new ArrayList<>();

    Passage(List<Hit> statements) {
        this.statements = List.copyOf(statements);
        for (var i = 0; i < statements.size(); i++) {
            for (var word : WordReader.read(statements.get(i).statement().text())) {
                words.add(word);
                owners.add(i);
            }
        }
    }

    List<Hit> statements() {
        return statements;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    int owner(int word) {
        return owners.get(word);
    }

    Quotation quotation(int owner) {
        return (Quotation) statements.get(owner).statement();
    }

    String text(int owner) {
        return statements.get(owner).statement().text();
    }

    /** The first word of a statement. */
    int first(int owner) {
        return owners.indexOf(owner);
    }

    /** The word after the last one of a statement. */
    int end(int owner) {
        return owners.lastIndexOf(owner) + 1;
    }

    /** Those statements in which words of a stretch stand. */
    List<Hit> covering(int from, int end) {
        return from >= end ? List.of() : statements.subList(owner(from), owner(end - 1) + 1);
    }

    /** Whether a stretch is one or several statements whole. */
    boolean isWhole(int from, int end) {
        return from < end && from == first(owner(from)) && end == end(owner(end - 1));
    }

    /** The text between a word and the one before it in the same statement; empty at a statement's start. */
    String before(int word) {
        if (word == 0 || owner(word - 1) != owner(word)) {
            return "";
        }
        return text(owner(word)).substring(words.get(word - 1).end(), words.get(word).start());
    }

    /** Held words as they stand, across statements with a space between them. */
    String slice(int from, int end) {
        var slice = new StringBuilder();
        for (var at = from; at < end;) {
            var stop = Math.min(end, end(owner(at)));
            slice.append(slice.isEmpty() ? "" : " ")
                .append(text(owner(at)), words.get(at).start(), words.get(stop - 1).end());
            at = stop;
        }
        return slice.toString();
    }
}
