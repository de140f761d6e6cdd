package readout.check;

import java.util.HashSet;
import java.util.Set;

/**
 * Whom a message names as the speaker of a quotation.
 *
 * @param name for people: the speaker's or side's name when it is known, otherwise as written; empty when none is named
 * @param speakers slugs of those it can mean
 * @param parties slugs of the sides it can mean
 * @param rivals slugs of speakers named beside it, who may be meant just as well
 * @param stranger whether it is plainly the full name of somebody whom the corpus does not know
 */
record Claim(String name, Set<String> speakers, Set<String> parties, Set<String> rivals, boolean stranger) {

    static final Claim NONE = new Claim("", Set.of(), Set.of(), Set.of(), false);

    Claim {
        speakers = Set.copyOf(speakers);
        parties = Set.copyOf(parties);
        rivals = Set.copyOf(rivals);
    }

    Claim beside(Set<String> others) {
        return new Claim(name, speakers, parties, others, stranger);
    }

    /** All speakers who can be meant. */
    Set<String> everybody() {
        var all = new HashSet<>(speakers);
        all.addAll(rivals);
        return all;
    }

    boolean isKnown() {
        return !speakers.isEmpty() || !parties.isEmpty();
    }
}
