package readout.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.corpus.Registry;
import readout.model.Folding;
import readout.model.Speaker;
import readout.search.Hit;

/** How a claimed speaker stands to who made a statement. */
enum Agreement {
    AGREES,
    /** Nobody is named, or it cannot be told who is meant, or one may well speak for the other. */
    OPEN,
    DIFFERS;

    static Agreement of(Claim claim, Hit hit, Registry registry) {
        var attribution = hit.statement().attribution();
        if (claim.speakers().contains(attribution.speaker())
            || claim.rivals().contains(attribution.speaker())
            || (attribution.party() != null && claim.parties().contains(attribution.party()))) {
            return AGREES;
        }
        if (claim.name().isEmpty() || isInChain(claim.name(), hit)) {
            return OPEN;
        }
        if (!claim.isKnown()) {
            return claim.stranger() ? DIFFERS : OPEN;
        }
        var speaker = registry.speakerOf(attribution.speaker());
        return speaker.isPresent() && claim.speakers().stream()
            .anyMatch(slug -> speaksFor(slug, speaker.get(), attribution.party(), registry)) ? OPEN : DIFFERS;
    }

    /** An institution and a person of the same side may be named for each other, and a newspaper for whom it quotes. */
    private static boolean speaksFor(
        String claimed, Speaker speaker, @Nullable String party, Registry registry) {
        var other = registry.speakerOf(claimed);
        if (other.filter(People::isCarrier).isPresent()) {
            return true;
        }
        return other.isPresent() && party != null && party.equals(other.get().party())
            && (other.get() instanceof Speaker.Organization || speaker instanceof Speaker.Organization);
    }

    private static boolean isInChain(String name, Hit hit) {
        var wanted = Set.copyOf(People.words(name));
        var publisher = hit.source().publication().publisher();
        return hit.statement().citation().chain().hops().stream()
            .anyMatch(hop -> Set.copyOf(People.words(hop)).containsAll(wanted))
            || (publisher != null && Folding.fold(publisher).contains(Folding.fold(name)));
    }
}
