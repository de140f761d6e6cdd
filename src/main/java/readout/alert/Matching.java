package readout.alert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.edition.Edition;
import readout.model.SourcedStatement;
import readout.search.Indexing;

/**
 * What an edition has for those who follow something. Its few new statements are put into an index in memory, which is
 * then searched for every follower, on all processors; those who follow the same are searched for once.
 */
public final class Matching {

    private final Edition edition;
    private final Indexing indexing;

    /** @param edition whose names stand for all their spellings in words that are followed */
    public Matching(Edition edition, Indexing indexing) {
        this.edition = edition;
        this.indexing = indexing;
    }

    /**
     * The news by follower, in the followers' order; those for whom there is none are left out.
     *
     * @param follows by whatever stands for a follower
     * @param added new statements, each once
     * @param amended statements corrected or retracted
     */
    public <F> Map<F, News> news(Map<F, Terms> follows, List<SourcedStatement> added, List<Amendment> amended) {
        try (var fresh = Search.in(added, edition, indexing);
            var changed = Search.in(amended.stream().flatMap(Matching::versions).toList(), edition, indexing)) {
            var known = follows.values().stream().distinct().parallel()
                .collect(Collectors.toConcurrentMap(Function.identity(), any -> news(any, fresh, changed, amended)));
            var news = new LinkedHashMap<F, News>();
            follows.forEach((follower, terms) -> {
                var found = Objects.requireNonNull(known.get(terms));
                if (!found.isEmpty()) {
                    news.put(follower, found);
                }
            });
            return news;
        }
    }

    private static News news(Terms terms, Search fresh, Search changed, List<Amendment> amended) {
        var touched = changed.hits(terms).stream().map(hit -> hit.statement().id()).collect(Collectors.toSet());
        var theirs = amended.stream().filter(amendment -> touched.contains(amendment.id())).toList();
        return new News(terms, fresh.hits(terms), theirs);
    }

    /** A correction may have moved a statement out of what somebody follows, or into it. */
    private static Stream<SourcedStatement> versions(Amendment amendment) {
        return Stream.of(amendment.before(), amendment.after());
    }

    /**
     * How many alerts terms would have brought.
     *
     * @param editions the statements that each of some editions added, a statement in one of them only
     */
    public Preview preview(Terms terms, List<List<SourcedStatement>> editions) {
        try (var search = Search.in(editions.stream().flatMap(List::stream).toList(), edition, indexing)) {
            var ids = search.hits(terms).stream().map(hit -> hit.statement().id()).collect(Collectors.toSet());
            var counts = editions.stream()
                .map(added -> added.stream().filter(each -> ids.contains(each.statement().id())).count())
                .filter(count -> count > 0)
                .toList();
            return new Preview(counts.size(), ids.size());
        }
    }
}
