package readout.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.ParameterException;
import readout.answer.Answer;
import readout.answer.CommandCall;
import readout.answer.Refusal;
import readout.answer.Reply;
import readout.edition.DiskTrouble;
import readout.edition.EditionUnavailableException;
import readout.render.HtmlRenderer;
import readout.render.JsonRenderer;
import readout.render.TextRenderer;
import readout.search.IndexException;

/**
 * The terminal's way in: one command, the console, batch, and what an operator does.
 *
 * <p>Answers go to the output stream, everything else to the error stream. The exit codes are those of
 * {@code ./readout --help}.
 */
public final class Cli {

    private final Host host;
    private final Surroundings surroundings;
    private final Supplier<Session> sessions;

    public Cli(Host host, Surroundings surroundings) {
        this(host, surroundings, () -> LiveSession.open(host, surroundings));
    }

    Cli(Host host, Surroundings surroundings, Supplier<Session> sessions) {
        this.host = host;
        this.surroundings = surroundings;
        this.sessions = sessions;
    }

    /** Does what the words say; returns the exit code. */
    public int run(String... words) {
        try {
            return dispatch(List.of(words));
        } catch (CannotStartException e) {
            return mistake(String.valueOf(e.getMessage()));
        } catch (IndexException e) {
            say(DiskTrouble.of(e));
            return ExitCode.INTERNAL;
        } catch (EditionUnavailableException e) {
            say(Breakage.of(e, host::incident));
            return ExitCode.INTERNAL;
        } catch (RuntimeException e) { // the terminal's only handler
            say("something broke in Readout; the log has it as incident " + host.incident(e));
            return ExitCode.INTERNAL;
        } finally {
            surroundings.out().flush();
            surroundings.err().flush();
        }
    }

    private int dispatch(List<String> words) {
        if (words.isEmpty()) {
            return new Console(sessions.get(), surroundings).run();
        }
        var first = words.getFirst();
        var rest = words.subList(1, words.size());
        if (first.equals("--help") || first.equals("-h")) {
            return print(pages().all(host.commands()));
        }
        if (first.equals("status") && rest.equals(List.of("--probe"))) {
            return probe();
        }
        if (first.equals("help") && !rest.isEmpty()) {
            return dispatch(List.of(rest.getFirst(), "--help"));
        }
        var verb = Verb.of(first);
        return verb.isPresent() ? run(verb.get(), rest) : command(first, rest);
    }

    private int command(String name, List<String> words) {
        var spec = host.commands().spec(name);
        if (spec.isEmpty()) {
            return mistake(NearCommands.message(name, host.commands()));
        }
        var own = Confirming.applies(name) ? Confirming.without(words) : words;
        return switch (Syntax.ofCommandLine(spec.get()).parse(own)) {
            case Parsed.Call(var call, var output) -> ask(call, output, words);
            case Parsed.HelpWanted _ -> print(pages().of(spec.get()));
            case Parsed.Mistake(var message) -> mistake(message + "\nSee: ./readout " + name + " --help");
        };
    }

    private int ask(CommandCall call, Output output, List<String> words) {
        var session = sessions.get();
        var reply = session.ask(call);
        var code = write(reply, output);
        if (Confirming.applies(call.command())) {
            var confirmed = new Confirming(surroundings).confirmed(reply, words);
            return confirmed.isPresent() ? write(session.ask(confirmed.get()), output) : code;
        }
        return code;
    }

    /** A refusal is no answer: as text it goes where mistakes go; as JSON a program waits for it. */
    private int write(Reply reply, Output output) {
        var lines = new TypedCommands("./readout ", host.commands());
        var text = switch (output.format()) {
            case TEXT -> new TextRenderer(Screen.options(output, surroundings), lines).render(reply);
            case HTML -> new HtmlRenderer(lines).page(reply);
            case JSON -> JsonRenderer.render(reply);
        };
        switch (reply) {
            case Answer _ -> surroundings.out().print(text);
            case Refusal _ ->
                (output.format() == Output.Format.TEXT ? surroundings.err() : surroundings.out()).print(text);
        }
        return ExitCode.of(reply);
    }

    private int run(Verb verb, List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            return print(pages().of(verb));
        }
        return switch (verb) {
            case VALIDATE -> validate(words);
            case WATCH -> watch(words);
            case LEDGER -> new LedgerLister(host, surroundings).run(words);
            case INDEX -> new Filling(host, surroundings).run(words);
            case BATCH -> words.isEmpty() ? new Batch(sessions.get(), surroundings).run() : tooMuch(verb);
            case EVAL -> new Evaluation(host, sessions, surroundings).run(words);
            case BOT -> words.isEmpty() ? serve() : tooMuch(verb);
            case BACKUP -> words.size() == 1 ? moved(host.backup(path(words)), "written") : oneFile(verb);
            case RESTORE -> words.size() == 1 ? moved(host.restore(path(words)), "restored") : oneFile(verb);
            case INVITE -> words.isEmpty() ? print(host.invitation() + "\n") : tooMuch(verb);
        };
    }

    private int validate(List<String> words) {
        try {
            return new Validation(host.loader(), surroundings).run(words, host.corpus());
        } catch (ParameterException e) {
            return mistake(e.getMessage() + "\nSee: ./readout validate --help");
        }
    }

    private int watch(List<String> words) {
        return words.size() > 1 || words.stream().anyMatch(word -> word.startsWith("-"))
            ? tooMuch(Verb.WATCH)
            : Watching.run(words.isEmpty() ? null : path(words), host, surroundings);
    }

    private int serve() {
        host.serve();
        return ExitCode.ANSWERED;
    }

    private static Path path(List<String> words) {
        try {
            return Path.of(words.getFirst());
        } catch (InvalidPathException _) {
            throw new CannotStartException("no file can be called “" + words.getFirst() + "”");
        }
    }

    private int moved(long rows, String how) {
        return print(rows + (rows == 1 ? " row " : " rows ") + how + "\n");
    }

    private int oneFile(Verb verb) {
        return mistake(verb.word() + " takes one file. See: ./readout " + verb.word() + " --help");
    }

    private int probe() {
        var ailment = host.ailment();
        if (ailment.isEmpty()) {
            return ExitCode.ANSWERED;
        }
        say(ailment);
        return ExitCode.REFUSED;
    }

    private HelpPages pages() {
        return new HelpPages(Screen.options(Output.USUAL, surroundings));
    }

    private int print(String text) {
        surroundings.out().print(text);
        return ExitCode.ANSWERED;
    }

    private int tooMuch(Verb verb) {
        return mistake(verb.word() + " does not take that. See: ./readout " + verb.word() + " --help");
    }

    private int mistake(String message) {
        say(message);
        return ExitCode.USAGE;
    }

    private void say(String message) {
        surroundings.err().println("readout: " + message);
    }
}
