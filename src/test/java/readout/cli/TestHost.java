package readout.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import readout.command.Commands;
import readout.command.MemberCommands;
import readout.corpus.CorpusLoader;
import readout.edition.Editions;
import readout.embedding.Embedder;
import readout.embedding.NoEmbedder;
import readout.search.StatementStore;
import readout.search.lucene.LuceneStatementStore;

/** A host without a bot and without editions of its own. */
final class TestHost implements Host {

    @Override
    public Commands commands() {
        return MemberCommands.all();
    }

    @Override
    public Editions editions() {
        throw new CannotStartException("no editions in this test");
    }

    @Override
    public Editions filling(Engine engine, LongConsumer progress) {
        throw new CannotStartException("no editions in this test");
    }

    @Override
    public Embedder embedder() {
        return new NoEmbedder("none in this test");
    }

    @Override
    public StatementStore store(Path folder) {
        return new LuceneStatementStore(folder, 1);
    }

    @Override
    public CorpusLoader loader() {
        return new CorpusLoader();
    }

    @Override
    public Path corpus() {
        return Path.of("corpus");
    }

    @Override
    public InstantSource clock() {
        return InstantSource.fixed(Instant.parse("2024-07-15T12:00:00Z"));
    }

    @Override
    public void serve() {
        throw new CannotStartException("there is no token: see README");
    }

    @Override
    public String invitation() {
        return "https://discord.example/invite";
    }

    @Override
    public String ailment() {
        return "the bot does not answer";
    }

    @Override
    public long backup(Path file) {
        return 12;
    }

    @Override
    public long restore(Path file) {
        throw new CannotStartException("the memory is not empty");
    }

    @Override
    public String incident(RuntimeException failure) {
        return "c0ffee";
    }
}
