package readout.check;

import java.util.Comparator;
import java.util.List;
import readout.corpus.Registry;
import readout.model.WordChange;
import readout.search.Hit;

/** Whether words that were found are close enough, and telling enough, to be taken for the statement's. */
final class Acceptance {

    /** Of fewer words, a difference needs more than the words to be sure that a statement is meant. */
    static final int LONG = 12;

    /** Of so many words in a row, nobody's are taken for another's by chance. */
    static final int TELLING = 6;

    private final Registry registry;
    private final Rarity rarity;

    Acceptance(Registry registry, Rarity rarity) {
        this.registry = registry;
        this.rarity = rarity;
    }

    /** The best that the claimed speaker has among the speakers. */
    Agreement agreement(List<Hit> statements, Claim claim) {
        return statements.stream().map(hit -> Agreement.of(claim, hit, registry)).min(Comparator.naturalOrder())
            .orElse(Agreement.OPEN);
    }

    boolean isAccepted(Match match, Claim claim) {
        var words = match.excerpt().size();
        var edits = match.edits();
        if (edits == 0) {
            return true;
        }
        var agreement = agreement(match.statements(), claim);
        if (words >= LONG) {
            return 5 * edits <= words;
        }
        if (agreement == Agreement.DIFFERS) {
            return false;
        }
        if (5 * edits <= words) {
            return agreement == Agreement.AGREES || rarity.of(match) >= 2;
        }
        return edits == 1 && agreement == Agreement.AGREES && (words >= 4 || isDenied(match));
    }

    /** A whole statement with "not" put before it. */
    private static boolean isDenied(Match match) {
        return match.isWhole() && match.changes().stream()
            .allMatch(each -> each.change().type() == WordChange.Type.NEGATION && each.change().was().isEmpty());
    }

    static boolean isNear(Match match) {
        return 2 * match.edits() <= match.excerpt().size();
    }

    /** Whether the words alone show that they are this statement's and not another speaker's of the same words. */
    boolean tells(Match match, boolean marked) {
        return (match.isWhole() && (marked || match.excerpt().size() >= 3)) || match.excerpt().size() >= TELLING
            || (match.excerpt().size() >= 3 && rarity.of(match) >= 2);
    }

    /** One word or two of a longer statement are in many mouths. */
    static boolean isSomething(Match match, Claim claim, boolean marked) {
        var telling = match.excerpt().words().stream().filter(word -> Vocabulary.tells(word.key())).count();
        return match.excerpt().size() >= 3
            || (telling > 0 && marked && (match.excerpt().size() == 2 || claim.isKnown()));
    }
}
