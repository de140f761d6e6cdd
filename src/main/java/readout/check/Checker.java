package readout.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.corpus.Registry;
import readout.edition.Edition;
import readout.model.Fidelity;
import readout.model.WordChange;
import readout.search.Hit;

/** Checks what a message quotes against one edition. Immutable; valid as long as the edition is borrowed. */
public final class Checker {

    /** More in one message are passed over, and said to be. */
    public static final int MOST_QUOTATIONS = 10;

    /** Of fewer words, a difference needs more than the words to be sure that a statement is meant. */
    private static final int LONG = 12;

    /** Of so many words in a row, nobody's are taken for another's by chance. */
    private static final int TELLING = 6;

    private final Registry registry;
    private final Candidates candidates;
    private final Paraphrases paraphrases;
    private final People people;
    private final Rarity rarity;
    private final Set<String> names;

    public Checker(Edition edition) {
        registry = edition.registry();
        candidates = new Candidates(edition.index());
        paraphrases = new Paraphrases(edition.index(), registry);
        people = new People(registry);
        rarity = new Rarity(edition.index());
        names = Differences.words(people.names());
    }

    /**
     * Checks every quotation of a message, or the whole message where it marks none.
     *
     * @param message as people write them in a chat
     * @param speaker whom the asker names as the speaker; empty to take whom the message names
     */
    public Checks check(String message, String speaker) {
        var reading = new MessageReader(new Attributions(people)).read(message);
        var asked = speaker.isBlank() ? Optional.<Claim>empty() : Optional.of(people.claim(speaker));
        if (reading.quotes().isEmpty()) {
            return new Checks(unmarked(reading.unmarked(), asked).stream().toList(), 0);
        }
        var whole = unmarked(reading.unmarked(), asked).filter(finding -> holdsMore(finding, reading.quotes()));
        if (whole.isPresent()) {
            return new Checks(List.of(whole.get()), 0);
        }
        var findings = reading.quotes().stream().limit(MOST_QUOTATIONS)
            .map(quote -> check(quote.excerpt(), asked.orElse(quote.claim()), true))
            .toList();
        return new Checks(withoutScareQuotes(findings), Math.max(0, reading.quotes().size() - MOST_QUOTATIONS));
    }

    /** Whether the marked words are only a part of somebody's words. */
    private static boolean holdsMore(Finding finding, List<Quote> marked) {
        var most = marked.stream().mapToInt(quote -> quote.excerpt().size()).max().orElse(0);
        return finding.fidelity() != Fidelity.NOT_FOUND && WordReader.read(finding.quotation()).size() > most + 3;
    }

    /** A word or two in quotation marks beside real quotations quote nobody, unless they are held. */
    private static List<Finding> withoutScareQuotes(List<Finding> findings) {
        var real = findings.stream().filter(finding -> !isScareQuote(finding)).toList();
        return real.isEmpty() ? findings : real;
    }

    private static boolean isScareQuote(Finding finding) {
        return finding.fidelity() == Fidelity.NOT_FOUND && WordReader.read(finding.quotation()).size() <= 2;
    }

    private Optional<Finding> unmarked(List<Quote> readings, Optional<Claim> asked) {
        Optional<Finding> first = Optional.empty();
        for (var reading : readings) {
            var finding = check(reading.excerpt(), asked.orElse(reading.claim()), false);
            if (finding.fidelity() != Fidelity.NOT_FOUND) {
                return Optional.of(finding);
            }
            first = first.isPresent() && !(first.get().statements().isEmpty() && !finding.statements().isEmpty())
                ? first
                : Optional.of(finding);
        }
        return first;
    }

    private Finding check(Excerpt excerpt, Claim claim, boolean marked) {
        var passages = candidates.of(excerpt, claim.speakers());
        var matches = passages.stream().flatMap(passage -> Match.of(excerpt, passage, names).stream()).toList();
        var best = best(matches, claim);
        if (best.isPresent() && best.get().edits() == 0 && best.get().fidelity() != Fidelity.STITCHED) {
            return graded(best.get(), claim, marked);
        }
        if (!marked && best.isPresent()) {
            var core = core(best.get());
            if (core.size() < excerpt.size()) {
                return check(core, claim, false);
            }
        }
        var tiling = best.filter(match -> match.differences().isEmpty()).isPresent()
            ? Optional.<Tiling>empty()
            : Tiling.of(excerpt, passages);
        var pure = tiling.filter(each -> each.unplaced() == 0);
        if (best.isPresent() && isAccepted(best.get(), claim) && !(pure.isPresent() && isTornApart(best.get()))) {
            return graded(best.get(), claim, marked);
        }
        if (tiling.isPresent()) {
            return stitched(tiling.get(), claim);
        }
        return loosely(excerpt, claim, marked)
            .orElseGet(() -> notFound(excerpt, claim, best.filter(Checker::isNear).map(Match::statements)));
    }

    /** Without what people write before and after words that they set off by nothing; what turns a meaning stays. */
    private static Excerpt core(Match match) {
        var excerpt = match.excerpt();
        var from = 0;
        var end = excerpt.size();
        for (var each : match.differences()) {
            var added = each.heldFrom() == each.heldEnd() && each.change().type() == WordChange.Type.WORDING;
            if (added && each.quotedFrom() == 0) {
                from = each.quotedEnd();
            } else if (added && each.quotedEnd() == end) {
                end = each.quotedFrom();
            }
        }
        return end - from >= TELLING ? excerpt.part(from, end) : excerpt;
    }

    /** Whether more words differ than two parts put together would leave unexplained. */
    private static boolean isTornApart(Match match) {
        return match.changes().stream().anyMatch(change -> change.edits() >= 3);
    }

    private Optional<Match> best(List<Match> matches, Claim claim) {
        return matches.stream().min(Comparator.comparingInt(Match::edits)
            .thenComparing(match -> agreement(match.statements(), claim))
            .thenComparing(match -> !match.isWhole())
            .thenComparing(match -> match.fidelity() != Fidelity.VERBATIM)
            .thenComparing(match -> match.passage().quotation(0).curation().repeats() != null)
            .thenComparingInt(match -> -match.passage().size())
            .thenComparing(match -> match.statements().getFirst().statement().id()));
    }

    /** The best that the claimed speaker has among the speakers. */
    private Agreement agreement(List<Hit> statements, Claim claim) {
        return statements.stream().map(hit -> Agreement.of(claim, hit, registry)).min(Comparator.naturalOrder())
            .orElse(Agreement.OPEN);
    }

    private boolean isAccepted(Match match, Claim claim) {
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

    private static boolean isNear(Match match) {
        return 2 * match.edits() <= match.excerpt().size();
    }

    private Finding graded(Match match, Claim claim, boolean marked) {
        var fidelity = match.fidelity();
        if (agreement(match.statements(), claim) == Agreement.DIFFERS) {
            if (!tells(match, marked)) {
                return notFound(match.excerpt(), claim, Optional.of(match.statements()));
            }
            fidelity = Fidelity.MISATTRIBUTED;
        } else if (!match.isWhole() && !isSomething(match, claim, marked)) {
            return notFound(match.excerpt(), claim, Optional.of(match.statements()));
        }
        var cut = fidelity == Fidelity.CLIPPED ? match.cut() : Optional.<Clipping.Cut>empty();
        var compared = !match.differences().isEmpty() || cut.isPresent();
        return new Finding(
            match.excerpt().text(),
            claimed(match, claim),
            claim.isKnown(),
            fidelity,
            Differences.told(match.changes()),
            cut.map(each -> each.weight().words()).orElse(""),
            compared ? Shown.was(match, cut) : List.of(),
            compared ? Shown.now(match.excerpt(), match.differences()) : List.of(),
            match.statements(),
            List.of());
    }

    /** Of several who are named, the one whose words they are. */
    private String claimed(Match match, Claim claim) {
        var speaker = match.statements().getFirst().statement().attribution().speaker();
        return claim.rivals().contains(speaker) ? registry.speakerOf(speaker).orElseThrow().name() : claim.name();
    }

    /** Whether the words alone show that they are this statement's and not another speaker's of the same words. */
    private boolean tells(Match match, boolean marked) {
        return (match.isWhole() && (marked || match.excerpt().size() >= 3)) || match.excerpt().size() >= TELLING
            || (match.excerpt().size() >= 3 && rarity.of(match) >= 2);
    }

    /** One word or two of a longer statement are in many mouths. */
    private static boolean isSomething(Match match, Claim claim, boolean marked) {
        var telling = match.excerpt().words().stream().filter(word -> Vocabulary.tells(word.key())).count();
        return match.excerpt().size() >= 3
            || (telling > 0 && marked && (match.excerpt().size() == 2 || claim.isKnown()));
    }

    private Finding stitched(Tiling tiling, Claim claim) {
        var statements = List.copyOf(tiling.statements());
        var differs = agreement(statements, claim) == Agreement.DIFFERS;
        var altered = tiling.unplaced() > 0;
        var fidelity = differs ? Fidelity.MISATTRIBUTED : altered ? Fidelity.ALTERED : Fidelity.STITCHED;
        return new Finding(
            tiling.excerpt().text(), claim.name(), claim.isKnown(), fidelity,
            altered ? List.of(new WordChange(WordChange.Type.WORDING, "", tiling.unplacedWords())) : List.of(), "",
            Shown.was(tiling), List.of(new Stretch(tiling.excerpt().text(), false)), statements, List.of());
    }

    /** A short quotation in which one changed word breaks every pair. */
    private Optional<Finding> loosely(Excerpt excerpt, Claim claim, boolean marked) {
        if (excerpt.size() > LONG || !claim.isKnown()) {
            return Optional.empty();
        }
        var matches = candidates.loosely(excerpt, claim.speakers()).stream()
            .flatMap(passage -> Match.of(excerpt, passage, names).stream())
            .toList();
        return best(matches, claim).filter(match -> isAccepted(match, claim))
            .map(match -> graded(match, claim, marked));
    }

    private Finding notFound(Excerpt excerpt, Claim claim, Optional<List<Hit>> near) {
        var paraphrase = paraphrases.to(excerpt, claim);
        var nearest = new ArrayList<>(near.orElse(List.of()));
        var ids = nearest.stream().map(hit -> hit.statement().id()).toList();
        paraphrase.near().stream().filter(hit -> !ids.contains(hit.statement().id())).forEach(nearest::add);
        return new Finding(
            excerpt.text(), claim.name(), claim.isKnown(), Fidelity.NOT_FOUND, List.of(), "", List.of(), List.of(),
            paraphrase.same().map(List::of).orElse(List.of()),
            paraphrase.same().isPresent() ? List.of() : nearest.subList(0, Math.min(3, nearest.size())));
    }
}
