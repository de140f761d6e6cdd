package readout.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.corpus.Registry;
import readout.edition.Edition;
import readout.search.Criterion;
import readout.state.FollowTerms;

/**
 * What somebody follows: statements that meet all of it; every statement, when there is nothing.
 *
 * @param topic slug
 * @param party slug
 * @param speaker slug
 * @param event slug
 * @param words as typed
 */
public record Terms(
    @Nullable String topic,
    @Nullable String party,
    @Nullable String speaker,
    @Nullable String event,
    @Nullable String words) {

    /** Those of a follow that is kept. */
    public static Terms of(FollowTerms kept) {
        return new Terms(kept.topic(), kept.party(), kept.speaker(), kept.event(), kept.words());
    }

    /** In words, such as "Ceasefire · Russia · “at once”"; "everything" when there are none. */
    public String inWords(Registry registry) {
        return new TermLabels(this, registry).all();
    }

    /** What a statement must meet; empty when there are words asked for in which there is nothing to find. */
    Optional<List<Criterion>> criteria(Edition edition) {
        var criteria = new ArrayList<Criterion>();
        if (topic != null) {
            criteria.add(new Criterion.OnTopic(topic));
        }
        if (party != null) {
            criteria.add(new Criterion.ForParty(party));
        }
        if (speaker != null) {
            criteria.add(new Criterion.SpokenBy(Set.of(speaker)));
        }
        if (event != null) {
            criteria.add(new Criterion.About(event));
        }
        if (words != null) {
            var wanted = edition.words(words);
            if (wanted.isEmpty()) {
                return Optional.empty();
            }
            criteria.addAll(wanted);
        }
        return Optional.of(criteria);
    }
}
