package readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Questions as people put them, about statements of a synthetic corpus. The same ones for every run. */
final class PlainQuestions {

    private PlainQuestions() {}

    static List<String> of(SyntheticCorpus corpus, int count) {
        var random = new SplittableRandom(5);
        var questions = new ArrayList<String>(count);
        for (var i = 0; i < count; i++) {
            questions.add(question(i, corpus.known().get(random.nextInt(SyntheticCorpus.KNOWN)), random));
        }
        return questions;
    }

    private static String question(int number, SyntheticStatement of, SplittableRandom random) {
        var words = of.text().split(" ", -1);
        var from = random.nextInt(words.length - 4);
        var matter = String.join(" ", List.of(words).subList(from, from + 4));
        return switch (number % 5) {
            case 0 -> "What did Speaker " + of.speaker() + " say about " + matter + "?";
            case 1 -> "Who said " + matter + "?";
            case 2 ->
                "Did Party " + SyntheticNames.party(of.speaker()) + " say " + matter + " in " + of.said().getYear()
                    + "?";
            case 3 -> "When did Speaker " + of.speaker() + " last speak of " + matter + "?";
            default -> "What was said about " + matter + " at Talks number " + of.event() + "?";
        };
    }
}
