package readout.bench;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import readout.check.AlignedPair;

/** A quotation with one word altered, laid against the words that are held. */
@Titled("aligning a quotation")
@State(Scope.Thread)
public class AligningLoop {

    private final Turning<AlignedPair> pairs = new Turning<>(AlignedPair.of(DeliveredStatements.read()));

    /** With each step. */
    @Titled("Alignment")
    @Benchmark
    public List<?> ours() {
        return pairs.next().steps();
    }

    /** The number of edits alone, word by word, on words that are numbers. */
    @Titled("bare edit distance, numbered words")
    @Benchmark
    public int floor() {
        return pairs.next().edits();
    }

    /** The number of edits, letter by letter. */
    @Titled("commons-text, letter by letter")
    @Benchmark
    public int peer() {
        var pair = pairs.next();
        return LevenshteinDistance.getDefaultInstance().apply(pair.quoted(), pair.held());
    }
}
