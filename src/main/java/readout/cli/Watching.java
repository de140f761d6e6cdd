package readout.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import readout.answer.CountWords;
import readout.cli.WatchedFolder.Mark;
import readout.command.PreviewReply;
import readout.corpus.Problem;
import readout.edition.Editions;
import readout.edition.Preview;
import readout.render.TextRenderer;

/** {@code ./readout watch}: whenever a file is saved, what a reload would change, or what is wrong. Publishes nothing. */
final class Watching {

    private static final int EVERY_MILLIS = 300;
    private static final int PROBLEMS_SHOWN = 20;
    private static final int FILES_NAMED = 3;
    private static final int RULE_WIDTH = 80;
    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Host host;
    private final Editions editions;
    private final Path folder;
    private final Surroundings surroundings;
    private final WatchedFolder watched;

    /** What the reader of the screen wants. */
    private enum Wish {
        LOOK,
        END
    }

    private Watching(Host host, Editions editions, Path folder, Surroundings surroundings) {
        this.host = host;
        this.editions = editions;
        this.folder = folder;
        this.surroundings = surroundings;
        this.watched = new WatchedFolder(folder);
    }

    /** @param named the folder; null for the settings' */
    static int run(@Nullable Path named, Host host, Surroundings surroundings) {
        var editions = host.editions();
        OpeningReport.say(editions.open(), host::corpus, surroundings.err());
        try {
            new Watching(host, editions, named == null ? host.corpus() : named, surroundings).run();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.ANSWERED;
    }

    private void run() throws InterruptedException {
        surroundings.out()
            .println("Watching " + folder + ". Nothing is published here; Enter looks again, Ctrl-C ends.");
        var wishes = new LinkedBlockingQueue<Wish>();
        Thread.ofPlatform().daemon().name("wishes").start(() -> read(wishes));
        var shown = watched.look();
        show("now");
        for (@Nullable Wish wish = null; wish != Wish.END; wish = wishes.poll(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            var found = watched.look();
            if (wish == Wish.LOOK) {
                show("looked again");
            } else if (!found.equals(shown)) {
                found = settled(found);
                show(saved(WatchedFolder.differing(shown, found)));
            }
            shown = found;
        }
    }

    private void read(BlockingQueue<Wish> wishes) {
        var lines = new BoundedLines(surroundings.in());
        while (lines.next().isPresent()) {
            wishes.add(Wish.LOOK);
        }
        wishes.add(Wish.END);
    }

    /** Several files are often saved at once, and large ones in pieces. */
    private Map<String, Mark> settled(Map<String, Mark> found) throws InterruptedException {
        var before = found;
        while (true) {
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            var after = watched.look();
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
    }

    private static String saved(List<String> files) {
        return files.size() > FILES_NAMED
            ? CountWords.of(files.size(), "file") + " saved"
            : String.join(", ", files) + " saved";
    }

    private void show(String why) {
        editions.refresh();
        var heading = "── " + TIME.format(host.clock().instant()) + " · " + why + " ";
        surroundings.out().println();
        surroundings.out().println(heading + "─".repeat(Math.max(2, RULE_WIDTH - heading.length())));
        switch (editions.preview(folder)) {
            case Preview.Refused(var stamp, var problems) -> {
                problems.stream().limit(PROBLEMS_SHOWN).forEach(this::show);
                surroundings.out().println(CountWords.of(problems.size(), "problem")
                    + (problems.size() > PROBLEMS_SHOWN ? ", of which the first " + PROBLEMS_SHOWN + " are shown" : "")
                    + ". Edition " + stamp.number() + " is live.");
            }
            case Preview.Unchanged(var stamp, var warnings) -> {
                warnings.forEach(this::show);
                surroundings.out().println("No problems. The files are those of edition " + stamp.number() + ".");
            }
            case Preview.Differs(var set) -> {
                set.warnings().stream().limit(PROBLEMS_SHOWN).forEach(this::show);
                surroundings.out().print(new TextRenderer(Screen.options(Output.USUAL, surroundings),
                    new TypedCommands("./readout ", host.commands())).render(PreviewReply.of(set)));
            }
        }
        surroundings.out().flush();
    }

    private void show(Problem problem) {
        surroundings.out().print(ProblemText.of(problem, folder));
    }
}
