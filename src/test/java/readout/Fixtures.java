package readout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.corpus.Corpus;
import readout.corpus.CorpusFile;
import readout.corpus.CorpusLoader;
import readout.corpus.FileChangedException;
import readout.corpus.LoadOutcome;
import readout.corpus.Registry;
import readout.model.SourcedStatement;

/** The invented corpus on which all tests rest: two neighbours, a lake, and a call about it. */
public final class Fixtures {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final Corpus CORPUS = load();

    private Fixtures() {}

    /** Where its files stand; a test that changes any copies them first. */
    public static Path corpusFolder() {
        return FOLDER;
    }

    public static Registry registry() {
        return CORPUS.registry();
    }

    /** Ten of them, in the order of their events and files. */
    public static List<SourcedStatement> statements() {
        return registry().events().stream().flatMap(event -> statements(event.slug()).stream()).toList();
    }

    private static List<SourcedStatement> statements(String event) {
        var statements = new ArrayList<SourcedStatement>();
        try {
            CORPUS.statements(file("events/" + event + ".yaml"), statements::add);
        } catch (FileChangedException e) {
            throw new AssertionError("the fixture corpus is not to be changed by tests", e);
        }
        return statements;
    }

    private static CorpusFile file(String path) {
        return CORPUS.files().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
    }

    private static Corpus load() {
        return switch (new CorpusLoader().load(FOLDER)) {
            case LoadOutcome.Valid valid -> valid.corpus();
            case LoadOutcome.Invalid invalid -> throw new AssertionError(invalid.problems());
            case LoadOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.reason());
        };
    }
}
