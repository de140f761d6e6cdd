package readout.alert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import readout.model.SourcedStatement;
import readout.search.Criterion;

/** What is measured of finding for followers what a new edition has for them. */
public final class FollowMatching {

    private FollowMatching() {}

    /** What each follow asks an index. */
    public static List<List<Criterion>> criteria(Collection<Terms> follows) {
        var edition = NewEdition.edition();
        return follows.stream().map(each -> each.criteria(edition).orElseThrow()).toList();
    }

    /** Finds whole statements with what is to be marked in them; how many. */
    public static long matches(Map<Integer, Terms> follows, List<SourcedStatement> added) {
        return NewEdition.matching().news(follows, added, List.of()).values().stream()
            .mapToLong(news -> news.added().size()).sum();
    }
}
