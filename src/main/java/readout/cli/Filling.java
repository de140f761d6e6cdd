package readout.cli;

import java.time.Duration;
import java.util.List;
import readout.answer.CountWords;
import readout.edition.Editions;
import readout.edition.Opening;
import readout.edition.Preview;
import readout.edition.Reload;

/**
 * Fills an index from the corpus files, or brings it up to them: what the verb {@code index} does. How far it has got goes
 * to the error stream. One that was interrupted goes on where it stopped when it is run again.
 */
final class Filling {

    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final Host host;
    private final Surroundings surroundings;
    private long told = System.nanoTime();

    Filling(Host host, Surroundings surroundings) {
        this.host = host;
        this.surroundings = surroundings;
    }

    int run(List<String> words) {
        if (words.size() != 2 || !words.getFirst().equals("--engine")) {
            return mistake("index wants the engine to fill: --engine embedded or --engine opensearch");
        }
        var engine = Engine.of(words.getLast());
        return engine.isPresent()
            ? fill(engine.get())
            : mistake("no engine is called '" + words.getLast() + "'; embedded and opensearch are");
    }

    private int fill(Engine engine) {
        try (var editions = host.filling(engine, this::arrived)) {
            var opening = editions.open();
            OpeningReport.say(opening, host::corpus, surroundings.err());
            if (opening instanceof Opening.Resumed) {
                bringUp(editions);
            }
            var stamp = editions.borrow(edition -> edition.stamp());
            surroundings.out().println("edition " + stamp.number() + " with "
                + CountWords.of(stamp.statements(), "statement") + " is in " + engine.word());
        }
        return ExitCode.ANSWERED;
    }

    private void arrived(long statements) {
        var now = System.nanoTime();
        if (now - told > EVERY) {
            told = now;
            say(CountWords.of(statements, "statement") + " sent");
            surroundings.err().flush();
        }
    }

    private void bringUp(Editions editions) {
        switch (editions.preview()) {
            case Preview.Differs(var changes) -> publish(editions, changes.revision());
            case Preview.Unchanged _ -> say("it holds what the files hold");
            case Preview.Refused _ -> throw invalid();
        }
    }

    private void publish(Editions editions, String revision) {
        switch (editions.reload(revision, "index")) {
            case Reload.Published _,Reload.Unchanged _ -> {}
            case Reload.Busy _ -> throw new CannotStartException("another process publishes at this moment; try again");
            case Reload.Changed _ -> throw new CannotStartException("the files changed meanwhile; run it again");
            case Reload.Failed(var _, var trouble) -> throw new CannotStartException(trouble);
            case Reload.Refused _,Reload.NotKept _ -> throw invalid();
        }
    }

    private CannotStartException invalid() {
        return new CannotStartException("the corpus in " + host.corpus()
            + " cannot be published: ./readout validate lists everything that is wrong with it");
    }

    private int mistake(String message) {
        say(message + ". See: ./readout index --help");
        return ExitCode.USAGE;
    }

    private void say(String message) {
        surroundings.err().println("readout: " + message);
    }
}
