package readout.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.ask.Inquiry;
import readout.check.Checkers;
import readout.check.Finding;
import readout.edition.Edition;
import readout.search.Hit;
import readout.state.Memory;
import readout.state.UnansweredQuestions.Proposal;
import readout.state.UnansweredQuestions.Total;

/**
 * Asks what waits in the queue anew once an edition is live, and proposes what answers it now. Only proposes: it is for the
 * moderators to say whether that is an answer. Safe for use by many threads.
 */
public final class QueueProposals {

    /** Asking takes some 30 ms: these take some seconds. */
    static final int MOST_ASKED = 200;

    private final Inquiry inquiry;
    private final Memory memory;
    private final Checkers checkers = new Checkers();

    public QueueProposals(Inquiry inquiry, Memory memory) {
        this.inquiry = inquiry;
        this.memory = memory;
    }

    /** How many proposals were made, and how many taken back since their statement is gone. */
    public record Outcome(int made, int withdrawn) {}

    /**
     * Asks the most often asked of an edition; those that were put to it already found nothing in it. May be called again
     * for the same edition. Throws a {@link readout.state.MemoryException} when the memory cannot be reached.
     */
    public Outcome propose(Edition edition, Instant now) {
        var open = memory.stores().questions().open();
        var withdrawn = 0;
        var proposed = new HashSet<String>();
        for (var question : open) {
            var proposal = question.proposal();
            if (proposal != null && edition.index().statement(proposal.statement()).isPresent()) {
                proposed.add(question.key());
            } else if (proposal != null && memory.stores().questions().propose(question.key(), null)) {
                withdrawn++;
            }
        }
        return new Outcome(ask(unproposed(open, proposed, edition), edition, now), withdrawn);
    }

    private static List<Total> unproposed(List<Total> open, Set<String> proposed, Edition edition) {
        return open.stream()
            .filter(question -> !proposed.contains(question.key()) && question.edition() < edition.stamp().number())
            .limit(MOST_ASKED)
            .toList();
    }

    private int ask(List<Total> questions, Edition edition, Instant now) {
        var made = 0;
        for (var question : questions) {
            var found = answer(question, edition, now).map(hit -> hit.statement().id())
                .filter(id -> memory.stores().questions()
                    .propose(question.key(), new Proposal(edition.stamp().number(), id)));
            made += found.isPresent() ? 1 : 0;
        }
        return made;
    }

    /** Of other commands nothing is proposed. */
    private Optional<Hit> answer(Total question, Edition edition, Instant now) {
        return switch (question.command()) {
            case "ask" -> asked(question.question(), edition, now);
            case "check" -> checkers.of(edition).check(question.question(), "").findings().stream()
                .map(Finding::statements).flatMap(List::stream)
                .filter(QueueProposals::stands)
                .findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<Hit> asked(String question, Edition edition, Instant now) {
        var outcome = inquiry.ask(question, Set.of(), LocalDate.ofInstant(now, ZoneOffset.UTC), edition);
        return outcome.answered()
            ? outcome.hits().stream().filter(QueueProposals::stands).findFirst()
            : Optional.empty();
    }

    private static boolean stands(Hit hit) {
        return hit.statement().curation().retraction() == null;
    }
}
