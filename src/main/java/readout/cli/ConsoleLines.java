package readout.cli;

import org.jspecify.annotations.Nullable;
import readout.answer.Answer;
import readout.answer.CommandCall;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.render.TextRenderer;

/** Answers the console's lines, and remembers of which answer there is more. For one thread. */
final class ConsoleLines {

    private final Session session;
    private final Surroundings surroundings;
    private @Nullable Answer shown;

    ConsoleLines(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    /** Says whether to go on. */
    boolean answer(String line) {
        var typed = line.strip();
        switch (typed) {
            case "exit", "quit" -> {
                return false;
            }
            case "", "more" -> more(typed);
            default -> answerCommand(typed);
        }
        surroundings.out().flush();
        return true;
    }

    /** The next page, from the edition with which the answer began while that is kept. */
    private void more(String typed) {
        var last = shown;
        if (last != null && !last.page().isLast()) {
            show(session.ask(last.call().onPage(last.page().number() + 1), last.edition().number()));
        } else if (!typed.isEmpty()) {
            surroundings.out().println("There is no further page.");
        }
    }

    private void answerCommand(String typed) {
        if (typed.startsWith("#")) {
            return;
        }
        switch (TypedLine.parse(typed, session.commands())) {
            case Parsed.Call(var call, _) -> ask(call);
            case Parsed.Mistake(var message) -> surroundings.out().println(message);
            case Parsed.HelpWanted(var command) -> surroundings.out().println("Type: help " + command);
        }
    }

    private void ask(CommandCall call) {
        try {
            session.refresh();
            show(session.ask(call));
        } catch (RuntimeException e) { // the console outlives one broken answer
            surroundings.out().println(Breakage.of(e, session::incident));
        }
    }

    private void show(Reply reply) {
        shown = switch (reply) {
            case Answer answer -> answer;
            case Refusal _ -> shown;
        };
        var options = Screen.options(Output.USUAL, surroundings);
        surroundings.out().print(new TextRenderer(options, new TypedCommands("", session.commands())).render(reply));
    }
}
