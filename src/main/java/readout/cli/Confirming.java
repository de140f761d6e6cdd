package readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.answer.Answer;
import readout.answer.CommandCall;
import readout.answer.Refusal;
import readout.answer.Reply;

/**
 * {@code ./readout reload}: shows what would change, asks in a terminal whether to publish that, and publishes exactly
 * that. {@code --yes} answers the question beforehand, {@code --preview} asks none.
 */
final class Confirming {

    static final String YES = "--yes";
    static final String PREVIEW = "--preview";

    private static final Set<String> WORDS = Set.of(YES, PREVIEW);

    private final Surroundings surroundings;

    Confirming(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static boolean applies(String command) {
        return command.equals("reload");
    }

    /** What is left to be read as the command's own words. */
    static List<String> without(List<String> words) {
        var rest = new ArrayList<>(words);
        rest.removeAll(WORDS);
        return rest;
    }

    /** The call that publishes what a reply shows, if there is anything to publish and that is wanted. */
    Optional<CommandCall> confirmed(Reply reply, List<String> words) {
        var publishing = publishing(reply);
        return publishing.filter(_ -> !words.contains(PREVIEW) && (words.contains(YES) || isWanted()));
    }

    private static Optional<CommandCall> publishing(Reply reply) {
        return switch (reply) {
            case Refusal _ -> Optional.empty();
            case Answer answer -> answer.followUps().stream()
                .map(followUp -> followUp.call())
                .filter(call -> call.command().equals("reload") && call.arguments().containsKey("publish"))
                .findFirst();
        };
    }

    private boolean isWanted() {
        if (!surroundings.readsFromTerminal() || !surroundings.writesToTerminal()) {
            return false;
        }
        surroundings.out().print("Publish this? [y/N] ");
        surroundings.out().flush();
        return new BoundedLines(surroundings.in()).next()
            .filter(line -> line.text().strip().toLowerCase(Locale.ROOT).matches("y|yes"))
            .isPresent();
    }
}
