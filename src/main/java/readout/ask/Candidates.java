package readout.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** By words and by a vector. */
    private static final int WAYS = 2;

    private final StatementIndex index;
    private final float @Nullable [] vector;
    private final Map<String, Hit> hits = new LinkedHashMap<>();
    private final Map<String, Double> similarities = new HashMap<>();

    Candidates(StatementIndex index, float @Nullable [] vector) {
        this.index = index;
        this.vector = vector;
    }

    /** The best by fusion first. */
    List<Candidate> of(Question question) {
        var found = searches(question).parallelStream().map(Supplier::get).toList();
        found.forEach(this::keep);
        var fused = Fusion.scores(found.stream().limit(WAYS).map(Found::ids).toList());
        var best = fused.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var least = similarities.values().stream().mapToDouble(Double::doubleValue).min().orElse(Features.MIDDLING);
        return hits.values().stream()
            .map(hit -> new Candidate(hit, similarities.getOrDefault(hit.statement().id(), least),
                fused.getOrDefault(hit.statement().id(), 0.0) / best))
            .sorted(Comparator.comparingDouble(Candidate::fused).reversed())
            .toList();
    }

    /** What one search found, the best first, and how near each lies to the vector, if it was searched by that. */
    private record Found(List<Hit> hits, Map<String, Double> similarities) {

        List<String> ids() {
            return hits.stream().map(hit -> hit.statement().id()).toList();
        }
    }

    /** Each by itself, so that they can be made at the same time; among all statements first, in {@link #WAYS} ways. */
    private List<Supplier<Found>> searches(Question question) {
        var searches = new ArrayList<Supplier<Found>>();
        searches.add(() -> byWords(question.terms(), List.of(), WIDE));
        searches.add(() -> byVector(List.of(), WIDE));
        filters(question.understanding()).forEach(filter -> {
            searches.add(() -> byWords(question.terms(), filter, NARROW));
            searches.add(() -> byVector(filter, NARROW));
        });
        return searches;
    }

    private Found byWords(List<Criterion.Term> terms, List<Criterion> filter, int limit) {
        if (terms.isEmpty()) {
            return new Found(List.of(), Map.of());
        }
        var criteria = new ArrayList<Criterion>(List.of(new Criterion.Words(terms, false)));
        criteria.addAll(filter);
        return new Found(
            index.search(new StatementQuery(criteria, new Order.ByRelevance(), 0, limit)).hits(), Map.of());
    }

    private Found byVector(List<Criterion> filter, int limit) {
        if (vector == null) {
            return new Found(List.of(), Map.of());
        }
        var near = index.nearest(vector, filter, limit);
        return new Found(near.stream().map(Neighbour::hit).toList(), near.stream().collect(
            Collectors.toMap(neighbour -> neighbour.hit().statement().id(), Neighbour::similarity)));
    }

    private void keep(Found found) {
        found.hits().forEach(hit -> hits.putIfAbsent(hit.statement().id(), hit));
        similarities.putAll(found.similarities());
    }

    private static List<List<Criterion>> filters(Understanding understanding) {
        var filters = new ArrayList<List<Criterion>>();
        for (var part : understanding.parts()) {
            switch (part) {
                case Part.By(var speakers, var parties, _) -> {
                    if (!speakers.isEmpty()) {
                        filters.add(List.of(new Criterion.SpokenBy(Set.copyOf(speakers))));
                    }
                    parties.forEach(party -> filters.add(List.of(new Criterion.ForParty(party))));
                }
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
            Criterion who = by.speakers().isEmpty()
                ? new Criterion.ForParty(by.parties().getFirst())
                : new Criterion.SpokenBy(Set.copyOf(by.speakers()));
            var topics = understanding.parts(Part.On.class)
                .map(on -> List.of(who, new Criterion.OnTopic(on.topic())));
            var days = understanding.parts(Part.Said.class).flatMap(said -> said.days().stream())
                .map(period -> List.of(who, new Criterion.SaidBetween(period)));
            return Stream.concat(topics, days);
        });
    }
}
