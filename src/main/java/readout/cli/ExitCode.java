package readout.cli;

import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.Refusal;
import readout.answer.Reply;

/** What the process tells its caller at the end. */
final class ExitCode {

    /** Answered. */
    static final int ANSWERED = 0;

    /** Refused: a name that nothing has, or a corpus with mistakes. */
    static final int REFUSED = 1;

    /** Not typed as it should be, or something cannot be read or started. */
    static final int USAGE = 2;

    /** A mistake of the program's own; the incident id leads to it in the log. */
    static final int INTERNAL = 70;

    private ExitCode() {}

    static int of(Reply reply) {
        return switch (reply) {
            case Answer answer -> namesProblem(answer) ? REFUSED : ANSWERED;
            case Refusal refusal -> switch (refusal.kind()) {
                case UNKNOWN_COMMAND, UNKNOWN_OPTION, MISSING_OPTION, UNREADABLE -> USAGE;
                case UNKNOWN_NAME, AMBIGUOUS_NAME, BAD_VALUE, NO_SUCH_PAGE, NOT_ALLOWED, BUSY,
                    NO_MEMORY, OUTDATED -> REFUSED;
            };
        };
    }

    /** A reload that lists the corpus's mistakes is an answer to its reader, and a failure to a script. */
    private static boolean namesProblem(Answer answer) {
        return answer.blocks().stream()
            .anyMatch(block -> block instanceof Block.Notice(var tone, _) && tone == Tone.PROBLEM);
    }
}
