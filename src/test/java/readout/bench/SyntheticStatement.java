package readout.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * An invented statement of about thirty words.
 *
 * @param exact the words of a quotation; empty for a paraphrase
 */
record SyntheticStatement(String id, int event, int speaker, int topic, int source, LocalDate said, String gist,
    String exact) {

    /** Two of three are quotations. One in fifty repeats the first statement of an event. */
    static SyntheticStatement draw(String id, SyntheticNames names, Zipf words, SplittableRandom random) {
        var length = random.nextInt(22, 39);
        var quoted = random.nextInt(3) > 0;
        return new SyntheticStatement(id, random.nextInt(names.events()), random.nextInt(SyntheticNames.SPEAKERS),
            random.nextInt(SyntheticNames.TOPICS), random.nextInt(names.sources()), SyntheticNames.day(random),
            words.sentence(random, quoted ? 8 : length), quoted ? words.sentence(random, length) : "");
    }

    /** What is shown: the exact words, or the gist. */
    String text() {
        return exact.isEmpty() ? gist : exact;
    }

    /** A line of a bulk file, as curators write it. */
    String line() {
        var number = id.hashCode() & Integer.MAX_VALUE;
        var run = number % 8 == 0 ? ",\"utterance\":\"run-" + id + "\",\"seq\":1" : "";
        var quotation = exact.isEmpty() ? "" : ",\"quotation\":{\"exact\":\"" + exact + "\"" + run + "}";
        var repeats = number % 50 == 0 ? ",\"repeats\":\"event-1-first\"" : "";
        return "{\"id\":\"" + id + "\",\"event\":\"event-" + event + "\",\"speaker\":\"speaker-" + speaker
            + "\",\"gist\":\"" + gist + "\",\"said\":\"" + said + "\",\"topics\":[\"topic-" + topic
            + "\"],\"source\":\"source-" + source + "\",\"via\":[\"Agency\"]" + quotation + repeats + "}";
    }
}
