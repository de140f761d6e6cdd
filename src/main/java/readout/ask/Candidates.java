package readout.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import readout.search.Criterion;
import readout.search.Hit;
import readout.search.Neighbour;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

/**
 * What an index finds for a question: by words, by a vector where there is one, and by each once more among the
 * statements that meet a part of the question. For one question.
 */
final class Candidates {

    private static final int WIDE = 50;
    private static final int NARROW = 20;

    private final StatementIndex index;
    private final Question question;
    private final List<List<Criterion>> filters;
    private final List<List<String>> rankings = new ArrayList<>();
    private final Map<String, Hit> hits = new LinkedHashMap<>();
    private final Map<String, Double> similarities = new HashMap<>();

    Candidates(StatementIndex index, Question question) {
        this.index = index;
        this.question = question;
        filters = filters(question.understanding());
    }

    void findByWords() {
        if (!question.terms().isEmpty()) {
            keep(find(this::byWords));
        }
    }

    private List<Hit> byWords(List<Criterion> filter, int limit) {
        var criteria = new ArrayList<Criterion>(List.of(new Criterion.Words(question.terms(), false)));
        criteria.addAll(filter);
        return index.search(new StatementQuery(criteria, new Order.ByRelevance(), 0, limit)).hits();
    }

    void findByVector(float[] vector) {
        var found = find((filter, limit) -> index.nearest(vector, filter, limit));
        found.stream().flatMap(List::stream)
            .forEach(near -> similarities.put(near.hit().statement().id(), near.similarity()));
        keep(found.stream().map(nearest -> nearest.stream().map(Neighbour::hit).toList()).toList());
    }

    /** How near the nearest lies. */
    OptionalDouble greatestSimilarity() {
        return similarities.values().stream().mapToDouble(Double::doubleValue).max();
    }

    /** A way to find some, the best first. */
    private interface Way<T> {
        List<T> find(List<Criterion> filter, int limit);
    }

    /** What is found among all statements, and then among those that meet each filter; all at the same time. */
    private <T> List<List<T>> find(Way<T> way) {
        return Stream.concat(Stream.of(List.<Criterion>of()), filters.stream()).toList().parallelStream()
            .map(filter -> way.find(filter, filter.isEmpty() ? WIDE : NARROW))
            .toList();
    }

    private void keep(List<List<Hit>> found) {
        rankings.add(found.getFirst().stream().map(hit -> hit.statement().id()).toList());
        found.stream().flatMap(List::stream).forEach(hit -> hits.putIfAbsent(hit.statement().id(), hit));
    }

    /** All that was found, the best by fusion of what was found among all statements first. */
    List<Candidate> best() {
        var fused = Fusion.scores(rankings);
        var best = fused.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var least = similarities.values().stream().mapToDouble(Double::doubleValue).min().orElse(Features.MIDDLING);
        return hits.values().stream()
            .map(hit -> new Candidate(hit, similarities.getOrDefault(hit.statement().id(), least),
                fused.getOrDefault(hit.statement().id(), 0.0) / best))
            .sorted(Comparator.comparingDouble(Candidate::fused).reversed())
            .toList();
    }

    private static List<List<Criterion>> filters(Understanding understanding) {
        var filters = new ArrayList<List<Criterion>>();
        for (var part : understanding.parts()) {
            switch (part) {
                case Part.By by -> by.voices().forEach(voice -> filters.add(List.of(voice)));
                case Part.About(var events) ->
                    events.forEach(event -> filters.add(List.of(new Criterion.About(event.slug()))));
                case Part.Said(var days) ->
                    days.forEach(period -> filters.add(List.of(new Criterion.SaidBetween(period))));
                case Part.On(var topic, _) -> filters.add(List.of(new Criterion.OnTopic(topic)));
                case Part.Of _,Part.InOrder _ -> {}
            }
        }
        return Stream.concat(filters.stream(), crossed(understanding)).distinct().toList();
    }

    /** Who with when and on what: the few statements that meet both must not be missed. */
    private static Stream<List<Criterion>> crossed(Understanding understanding) {
        return understanding.parts(Part.By.class).flatMap(by -> {
            var who = by.voices().getFirst();
            var topics = understanding.parts(Part.On.class)
                .map(on -> List.of(who, new Criterion.OnTopic(on.topic())));
            var days = understanding.parts(Part.Said.class).flatMap(said -> said.days().stream())
                .map(period -> List.of(who, new Criterion.SaidBetween(period)));
            return Stream.concat(topics, days);
        });
    }
}
