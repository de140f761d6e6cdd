package readout.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import readout.model.Span;
import readout.search.Analysis;
import readout.search.Criterion;
import readout.search.Criterion.Term;
import readout.search.Highlighting;
import readout.search.lucene.StatementAnalyzer;

/** Where the words asked for stand in a hit. */
@Titled("marking two words in a hit")
@State(Scope.Thread)
public class MarkingLoop {

    private final Analysis analysis = new StatementAnalyzer();
    private final Highlighting highlighting = new Highlighting(analysis, List.of(new Criterion.Words(
        List.of(new Term(List.of("ceasefire"), List.of()), new Term(List.of("peace"), List.of())), false)));
    private final Turning<String> texts =
        new Turning<>(DeliveredStatements.read().stream().map(sourced -> sourced.statement().text()).toList());

    /** Two words, in one text after another. */
    @Titled("Highlighting")
    @Benchmark
    public List<Span> ours() {
        return highlighting.in(texts.next());
    }

    /** The terms of the same texts, none of them looked at. */
    @Titled("its terms, not looked at")
    @Benchmark
    public void floor(Blackhole nobody) {
        analysis.read(Analysis.Form.WORDS, texts.next(), (term, _, _) -> nobody.consume(term));
    }
}
