package readout.command;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.state.UnansweredQuestions.Proposal;
import readout.state.UnansweredQuestions.Total;

/**
 * Open questions that mean the same, asked of the same command.
 *
 * @param questions the leader first
 */
record QueueGroup(List<Total> questions) {

    QueueGroup {
        questions = List.copyOf(questions);
    }

    Total leader() {
        return questions.getFirst();
    }

    /** How often in all. */
    long times() {
        return questions.stream().mapToLong(Total::times).sum();
    }

    Instant since() {
        return questions.stream().map(Total::first).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Of the most asked that has one. */
    Optional<Proposal> proposal() {
        return questions.stream().flatMap(question -> Optional.ofNullable(question.proposal()).stream()).findFirst();
    }

    /** Names the group as it is now: once another question has joined it or one has left, it has another name. */
    String mark() {
        return leader().key() + "." + questions.size();
    }
}
