package readout.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.corpus.PerRegistry;
import readout.edition.Edition;
import readout.embedding.Embedder;
import readout.model.DateRange;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Hit;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;
import readout.search.Tally;

/** Answers questions from one edition at a time. Safe for use by many threads. */
public final class Inquiry {

    private static final int MOST = 5;

    private final Embedder embedder;
    private final Likeness likeness;
    private final PerRegistry<Names> names = new PerRegistry<>(Names::of);

    public Inquiry(Embedder embedder) {
        this.embedder = embedder;
        likeness = new Likeness(embedder);
    }

    /** Which questions mean the same, by the vectors that questions are asked with. */
    public Likeness likeness() {
        return likeness;
    }

    /**
     * What came of a question.
     *
     * @param answered whether the statements answer it; otherwise they are only the nearest ones
     * @param hits the best first, each fact once, at most five
     * @param byWordsAlone why no vectors were used, for an operator to read; empty when they were
     */
    public record Outcome(Understanding understanding, boolean answered, List<Hit> hits, String byWordsAlone) {

        public Outcome {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Answers a question.
     *
     * @param without keys of the parts of its understanding to pass over
     * @param today from which "yesterday" and "last month" are counted
     */
    public Outcome ask(String question, Set<String> without, LocalDate today, Edition edition) {
        var ranked = rank(question, without, today, edition);
        var answered = !ranked.candidates.isEmpty() && Confidence.isEnough(ranked.signs);
        var worth = answered ? Ranking.notFarBehind(ranked.features) : ranked.candidates.size();
        var hits = Selection.oneEach(ranked.candidates.stream().limit(worth).map(Candidate::hit).toList(), MOST);
        return new Outcome(ranked.understanding, answered, hits, ranked.byWordsAlone);
    }

    /** Candidates in order with what they were judged by. */
    record Ranked(
        Understanding understanding,
        List<Candidate> candidates,
        List<Map<Feature, Double>> features,
        Map<Signs.Sign, Double> signs,
        String byWordsAlone) {}

    Ranked rank(String asked, Set<String> without, LocalDate today, Edition edition) {
        var question = reader(edition).read(asked, without, today);
        var ailment = ailment(edition);
        var index = edition.index().remembering();
        var candidates = new Candidates(index, question);
        var embedding = ForkJoinTask.adapt(() -> ailment.isEmpty() ? embedded(question) : List.<float[]>of()).fork();
        // what needs no vectors is done while the model works
        candidates.findByWords();
        var features = new Features(edition, question);
        var nearness = findByVectors(question, index, candidates, embedding.join());
        var found = candidates.best();
        var judged = features.of(found);
        var scores = judged.stream().mapToDouble(Ranking::score).toArray();
        var order = IntStream.range(0, found.size()).boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> scores[i]).reversed()
                .thenComparing(i -> found.get(i).statement().id()))
            .toList();
        var ordered = order.stream().map(found::get).toList();
        var sorted = order.stream().map(judged::get).toList();
        var matter = ordered.isEmpty() ? new HeldWords.Matter(0, 1) : features.matter(ordered.getFirst());
        var signs = new Signs(index, question, nearness).of(sorted, matter);
        return new Ranked(question.understanding(), ordered, sorted, signs, ailment);
    }

    private static Nearness findByVectors(
        Question question, StatementIndex index, Candidates candidates, List<float[]> vectors) {
        return switch (vectors.size()) {
            case 0 -> Nearness.UNKNOWN;
            case 1 -> {
                candidates.findByVector(vectors.getFirst());
                yield Nearness.of(candidates.greatestSimilarity());
            }
            default -> {
                var nearness = ForkJoinTask
                    .adapt(() -> Nearness.of(index, question.understanding(), vectors.getLast())).fork();
                candidates.findByVector(vectors.getFirst());
                yield nearness.join();
            }
        };
    }

    /** Of the question, and of what is asked without who is to have said it, if that is something else. */
    private List<float[]> embedded(Question question) {
        return embedder.queries(Stream.of(question.text(), question.matter()).distinct().toList());
    }

    private String ailment(Edition edition) {
        if (!edition.vectors().equals(embedder.name()) || embedder.name().isEmpty()) {
            return embedder.ailment().isEmpty()
                ? "this edition has no vectors; reload to make them"
                : embedder.ailment();
        }
        return embedder.ailment();
    }

    private QuestionReader reader(Edition edition) {
        return new QuestionReader(names.of(edition.registry()), word -> occurs(word, edition), covered(edition));
    }

    private static boolean occurs(String word, Edition edition) {
        var criterion = new Criterion.Words(List.of(new Criterion.Term(List.of(word), List.of())), true);
        return edition.index().search(new StatementQuery(List.of(criterion), new Order.ByRelevance(), 0, 0))
            .total() > 0;
    }

    private static DateRange covered(Edition edition) {
        var tallies = edition.index().tally(List.of(), List.of(Facet.PARTY));
        var oldest = tallies.stream().map(Tally::oldest).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        var newest = tallies.stream().map(Tally::newest).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
        return new DateRange(oldest, newest);
    }
}
