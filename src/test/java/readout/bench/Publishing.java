package readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import readout.discord.server.DiscordServer;
import readout.discord.server.Member;

/** A moderator who edits the corpus and publishes it from Discord, again and again until told to stop. */
final class Publishing {

    private final DiscordServer discord;
    private final SyntheticCorpus corpus;
    private final Samples looks = new Samples();
    private final Samples publications = new Samples();
    private final Thread thread = Thread.ofPlatform().name("publishing").unstarted(this::publish);
    private volatile boolean isDone;

    private Publishing(DiscordServer discord, SyntheticCorpus corpus) {
        this.discord = discord;
        this.corpus = corpus;
    }

    static Publishing started(DiscordServer discord, SyntheticCorpus corpus) {
        var publishing = new Publishing(discord, corpus);
        publishing.thread.start();
        return publishing;
    }

    private void publish() {
        for (var round = 0; !isDone; round++) {
            edit(round % SyntheticCorpus.FILES);
            var began = System.nanoTime();
            var shown = discord.command(Member.moderator(), "reload", Map.of()).answer();
            looks.add(System.nanoTime() - began);
            var label = shown.buttons().stream().filter(button -> button.startsWith("Publish")).findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing to publish: " + shown.text()));
            began = System.nanoTime();
            var done = discord.press(Member.moderator(), shown, label).answer();
            publications.add(System.nanoTime() - began);
            if (!done.text().contains("is live")) {
                throw new IllegalStateException("not published: " + done.text());
            }
        }
    }

    private void edit(int file) {
        try {
            corpus.editLine(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends with the publication under way. */
    Publishing stop() throws InterruptedException {
        isDone = true;
        thread.join();
        return this;
    }

    void row(Table table) {
        table.row("the moderator: the look", Role.OURS, "readout bot", looks.values(Double.NaN, 0, looks.count()));
        table.row("the moderator: confirmed until live", Role.OURS, "readout bot",
            publications.values(Double.NaN, 0, publications.count()));
    }
}
