package readout.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import readout.corpus.Registry;
import readout.edition.Edition;
import readout.model.Fidelity;
import readout.model.WordChange;
import readout.search.Hit;

/** Checks what a message quotes against one edition. Immutable; valid as long as the edition is borrowed. */
public final class Checker {

    /** More in one message are passed over, and said to be. */
    public static final int MOST_QUOTATIONS = 10;

    /** Readings of an unmarked text for which statements in other words are looked for. */
    private static final int MOST_READINGS = 3;

    private final Registry registry;
    private final Candidates candidates;
    private final Paraphrases paraphrases;
    private final Names names;
    private final Acceptance acceptance;

    Checker(Edition edition, Names names) {
        registry = edition.registry();
        candidates = new Candidates(edition.index());
        paraphrases = new Paraphrases(edition.index(), registry);
        acceptance = new Acceptance(registry, new Rarity(edition.index()));
        this.names = names;
    }

    /**
     * Checks every quotation of a message, or the whole message where it marks none.
     *
     * @param message as people write them in a chat
     * @param speaker whom the asker names as the speaker; empty to take whom the message names
     */
    public Checks check(String message, String speaker) {
        var reading = new MessageReader(new Attributions(names.people())).read(message, MOST_QUOTATIONS);
        var asked = speaker.isBlank() ? Optional.<Claim>empty() : Optional.of(names.people().named(speaker));
        if (reading.quotes().isEmpty()) {
            return new Checks(unmarked(reading.unmarked(), asked).stream().toList(), 0);
        }
        var whole = unmarked(reading.unmarked(), asked).filter(finding -> holdsMore(finding, reading.quotes()));
        if (whole.isPresent()) {
            return new Checks(List.of(whole.get()), 0);
        }
        var findings = reading.quotes().stream()
            .map(quote -> new Quote(quote.excerpt(), asked.orElse(quote.claim()), true))
            .map(quote -> nearest(check(quote), quote))
            .toList();
        return new Checks(withoutScareQuotes(findings), reading.passedOver());
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

    /** The first reading that finds something; else the one that something comes near to. */
    private Optional<Finding> unmarked(List<Quote> readings, Optional<Claim> asked) {
        var missed = new ArrayList<Supplier<Finding>>();
        for (var reading : readings) {
            var quote = new Quote(reading.excerpt(), asked.orElse(reading.claim()), false);
            var finding = check(quote);
            if (finding.fidelity() != Fidelity.NOT_FOUND) {
                return Optional.of(finding);
            }
            missed.add(() -> nearest(finding, quote));
        }
        var nearest = missed.stream().limit(MOST_READINGS).map(Supplier::get).toList();
        return nearest.stream().filter(finding -> !finding.statements().isEmpty()).findFirst()
            .or(() -> nearest.stream().findFirst());
    }

    private Finding check(Quote quote) {
        return check(quote.excerpt(), quote.claim(), quote.marked());
    }

    private Finding check(Excerpt excerpt, Claim claim, boolean marked) {
        var passages = candidates.of(excerpt, claim.speakers());
        var matches = passages.stream().flatMap(passage -> Match.of(excerpt, passage, names.words()).stream()).toList();
        var best = best(matches, claim);
        if (best.isPresent() && best.get().edits() == 0 && best.get().fidelity() != Fidelity.STITCHED) {
            return graded(best.get(), claim, marked);
        }
        var tiling = best.filter(match -> match.differences().isEmpty()).isPresent()
            ? Optional.<Tiling>empty()
            : Tiling.of(excerpt, passages);
        if (!marked && best.isPresent() && !reachesFurther(tiling, best.get())) {
            var core = Core.of(best.get());
            if (core.size() < excerpt.size()) {
                return check(core, claim, false);
            }
        }
        var pure = tiling.filter(each -> each.unplaced() == 0);
        if (best.isPresent() && acceptance.isAccepted(best.get(), claim)
            && !(pure.isPresent() && isTornApart(best.get()))) {
            return graded(best.get(), claim, marked);
        }
        if (tiling.isPresent()) {
            return stitched(tiling.get(), claim);
        }
        return loosely(excerpt, claim, marked)
            .orElseGet(() -> notFound(excerpt, claim, best.filter(Acceptance::isNear).map(Match::statements)));
    }

    /** Whether parts of several statements are put together, so that what stands beside one is no mere talk. */
    private static boolean reachesFurther(Optional<Tiling> tiling, Match match) {
        return tiling.filter(each -> each.statements().size() > match.statements().size()).isPresent();
    }

    /** Whether more words differ than two parts put together would leave unexplained. */
    private static boolean isTornApart(Match match) {
        return match.changes().stream().anyMatch(change -> change.edits() >= 3);
    }

    private Optional<Match> best(List<Match> matches, Claim claim) {
        return matches.stream().min(Comparator.comparingInt(Match::edits)
            .thenComparing(match -> acceptance.agreement(match.statements(), claim))
            .thenComparing(match -> !match.isWhole())
            .thenComparing(match -> match.fidelity() != Fidelity.VERBATIM)
            .thenComparing(match -> match.passage().quotation(0).curation().repeats() != null)
            .thenComparingInt(match -> -match.passage().size())
            .thenComparing(match -> match.statements().getFirst().statement().id()));
    }

    private Finding graded(Match match, Claim claim, boolean marked) {
        var fidelity = match.fidelity();
        if (acceptance.agreement(match.statements(), claim) == Agreement.DIFFERS) {
            if (!acceptance.tells(match, marked)) {
                return notFound(match.excerpt(), claim, Optional.of(match.statements()));
            }
            fidelity = Fidelity.MISATTRIBUTED;
        } else if (!match.isWhole() && !Acceptance.isSomething(match, claim, marked)) {
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

    private Finding stitched(Tiling tiling, Claim claim) {
        var statements = List.copyOf(tiling.statements());
        var differs = acceptance.agreement(statements, claim) == Agreement.DIFFERS;
        var altered = tiling.unplaced() > 0;
        var fidelity = differs ? Fidelity.MISATTRIBUTED : altered ? Fidelity.ALTERED : Fidelity.STITCHED;
        return new Finding(
            tiling.excerpt().text(), claim.name(), claim.isKnown(), fidelity,
            altered ? List.of(new WordChange(WordChange.Type.WORDING, "", tiling.unplacedWords())) : List.of(), "",
            Shown.was(tiling), List.of(new Stretch(tiling.excerpt().text(), false)), statements, List.of());
    }

    /** A short quotation in which one changed word breaks every pair. */
    private Optional<Finding> loosely(Excerpt excerpt, Claim claim, boolean marked) {
        if (excerpt.size() > Acceptance.LONG || !claim.isKnown()) {
            return Optional.empty();
        }
        var matches = candidates.loosely(excerpt, claim.speakers()).stream()
            .flatMap(passage -> Match.of(excerpt, passage, names.words()).stream())
            .toList();
        return best(matches, claim).filter(match -> acceptance.isAccepted(match, claim))
            .map(match -> graded(match, claim, marked));
    }

    private static Finding notFound(Excerpt excerpt, Claim claim, Optional<List<Hit>> near) {
        return new Finding(excerpt.text(), claim.name(), claim.isKnown(), Fidelity.NOT_FOUND, List.of(), "", List.of(),
            List.of(), List.of(), near.orElse(List.of()));
    }

    /** Looks for statements in other words, where the words themselves were not found. */
    private Finding nearest(Finding finding, Quote quote) {
        return finding.fidelity() == Fidelity.NOT_FOUND
            ? finding.beside(paraphrases.to(quote.excerpt(), quote.claim()))
            : finding;
    }
}
