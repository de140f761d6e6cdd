package readout.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.search.Criterion;
import readout.search.Hit;
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
    private final float @Nullable [] vector;
    private final Map<String, Hit> hits = new LinkedHashMap<>();
    private final Map<String, Double> similarities = new HashMap<>();

    Candidates(StatementIndex index, float @Nullable [] vector) {
        this.index = index;
        this.vector = vector;
    }

    /** The best by fusion first. */
    List<Candidate> of(Question question) {
        var understanding = question.understanding();
        var rankings = new ArrayList<List<String>>();
        rankings.add(byWords(question.terms(), List.of(), WIDE));
        rankings.add(byVector(List.of(), WIDE));
        var fused = Fusion.scores(rankings);
        filters(understanding).forEach(filter -> {
            byWords(question.terms(), filter, NARROW);
            byVector(filter, NARROW);
        });
        var best = fused.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var least = similarities.values().stream().mapToDouble(Double::doubleValue).min().orElse(Features.MIDDLING);
        return hits.values().stream()
            .map(hit -> new Candidate(hit, similarities.getOrDefault(hit.statement().id(), least),
                fused.getOrDefault(hit.statement().id(), 0.0) / best))
            .sorted(Comparator.comparingDouble(Candidate::fused).reversed())
            .toList();
    }

    private List<String> byWords(List<Criterion.Term> terms, List<Criterion> filter, int limit) {
        if (terms.isEmpty()) {
            return List.of();
        }
        var criteria = new ArrayList<Criterion>(List.of(new Criterion.Words(terms, false)));
        criteria.addAll(filter);
        var found = index.search(new StatementQuery(criteria, new Order.ByRelevance(), 0, limit)).hits();
        return found.stream().map(this::keep).toList();
    }

    private List<String> byVector(List<Criterion> filter, int limit) {
        if (vector == null) {
            return List.of();
        }
        var near = index.nearest(vector, filter, limit);
        near.forEach(found -> similarities.put(found.hit().statement().id(), found.similarity()));
        return near.stream().map(found -> keep(found.hit())).toList();
    }

    private String keep(Hit hit) {
        hits.putIfAbsent(hit.statement().id(), hit);
        return hit.statement().id();
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
