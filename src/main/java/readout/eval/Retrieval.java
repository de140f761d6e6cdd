package readout.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readout.ask.Fusion;
import readout.ask.PlainWords;
import readout.embedding.Embedder;
import readout.eval.TestCollection.Query;
import readout.search.Criterion;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

/** Runs queries as /ask does, and keeps what each part of it found worth, and how long it took. For one thread. */
final class Retrieval {

    /** As deep as TREC's runs: a relevant document further down adds next to nothing to any figure. */
    static final int DEPTH = 1_000;

    private final StatementIndex index;
    private final Embedder embedder;
    private final Map<Part, Scores> scores = new EnumMap<>(Part.class);

    Retrieval(StatementIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /** What can rank by itself. */
    enum Part {
        BM25("BM25"),
        VECTORS("vectors"),
        FUSION("fusion");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What a part's rankings are worth, one for each query, and the time they took. */
    record Scores(List<RankingMetrics> metrics, SearchTimes times) {

        private Scores() {
            this(new ArrayList<>(), new SearchTimes());
        }
    }

    /** By part; only the first one where no vectors can be made. */
    Map<Part, Scores> run(List<Query> queries) {
        var able = embedder.ailment().isEmpty();
        queries.forEach(query -> run(query, able));
        return scores;
    }

    private void run(Query query, boolean able) {
        var text = PlainWords.readable(query.text());
        var begun = System.nanoTime();
        var byWords = byWords(text);
        var found = System.nanoTime();
        if (able) {
            var byVectors = byVectors(text);
            var near = System.nanoTime();
            var fused = List.copyOf(Fusion.scores(List.of(byWords, byVectors)).keySet());
            var done = System.nanoTime();
            keep(Part.VECTORS, query, byVectors, near - found);
            keep(Part.FUSION, query, fused, done - begun);
        }
        keep(Part.BM25, query, byWords, found - begun);
    }

    private void keep(Part part, Query query, List<String> ranking, long nanos) {
        var kept = scores.computeIfAbsent(part, _ -> new Scores());
        kept.metrics.add(RankingMetrics.of(ranking, query.grades()));
        kept.times.add(nanos);
    }

    private List<String> byWords(String text) {
        var words = new Criterion.Words(PlainWords.terms(text), false);
        return index.search(new StatementQuery(List.of(words), new Order.ByRelevance(), 0, DEPTH)).hits().stream()
            .map(hit -> hit.statement().id())
            .toList();
    }

    private List<String> byVectors(String text) {
        var vector = embedder.queries(List.of(text)).getFirst();
        return index.nearest(vector, List.of(), DEPTH).stream()
            .map(neighbour -> neighbour.hit().statement().id())
            .toList();
    }
}
