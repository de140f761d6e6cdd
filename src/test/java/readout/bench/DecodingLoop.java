package readout.bench;

import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import readout.model.SourcedStatement;
import readout.search.StatementCodec;

/** From the bytes that the index holds to a statement and its source. */
@Titled("decoding a statement")
@State(Scope.Thread)
public class DecodingLoop {

    private final Turning<byte[]> held =
        new Turning<>(DeliveredStatements.read().stream().map(StatementCodec::encode).toList());

    /** A statement with all its fields. */
    @Titled("StatementCodec")
    @Benchmark
    public SourcedStatement ours() {
        return StatementCodec.decode(held.next());
    }

    /** The same bytes as one text. */
    @Titled("the bytes as one text")
    @Benchmark
    public String floor() {
        return new String(held.next(), StandardCharsets.UTF_8);
    }
}
