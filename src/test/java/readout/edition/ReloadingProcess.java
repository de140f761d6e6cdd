package readout.edition;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import readout.corpus.CorpusLoader;
import readout.search.lucene.LuceneStatementStore;

/** Reloads and rolls back without end, and tells of every phase on its standard output, until it is killed. */
final class ReloadingProcess {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private ReloadingProcess() {}

    /** Begins when it reads a seed. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        tell("ready");
        var seed = System.in.read();
        if (seed < 0) {
            return;
        }
        var random = new Random(seed);
        var corpus = new KilledCorpus(folder.resolve("corpus"));
        try (var editions = editions(folder, phase -> tell(phase.name()))) {
            editions.open();
            tell("live " + editions.borrow(Edition::stamp).number());
            while (true) {
                var reload = random.nextInt(4) == 0 ? rolledBack(editions, random) : reloaded(editions, corpus, random);
                if (reload instanceof Reload.Published published) {
                    tell("live " + published.after().number());
                }
            }
        }
    }

    static Editions editions(Path folder, Progress progress) {
        return new Editions(new CorpusLoader(), new FolderOrigin(new CorpusLoader(), folder.resolve("corpus")),
            new LuceneStatementStore(folder.resolve("index"), 3), new Ledger(folder.resolve("ledger")), Vectors.NONE,
            InstantSource.system(), progress);
    }

    private static Reload rolledBack(Editions editions, Random random) {
        var kept = editions.kept();
        return editions.rollback(kept.get(random.nextInt(kept.size())).number(), "a test");
    }

    private static Reload reloaded(Editions editions, KilledCorpus corpus, Random random) {
        corpus.write(random.nextInt(1_000_000));
        return editions.reload("", "a test"); // looking first would only take time
    }

    private static void tell(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
