package readout.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.git.Fetched.Commits;
import readout.git.Fetched.Failed;
import readout.git.GitServer.Mood;

class HttpFetchTest {

    @TempDir Path temporary;

    private RemoteRepository remote;
    private GitServer server;

    @BeforeEach
    void open() throws IOException {
        remote = new RemoteRepository(temporary.resolve("talks.git"));
        server = new GitServer(remote);
    }

    @AfterEach
    void close() {
        server.close();
        remote.close();
    }

    @Test
    void bringsTheCommits() throws IOException {
        var first = remote.commit("main", "Ada Marsh", "One").name();
        var corpus = corpus(null);
        assertThat(corpus.fetch(null)).isInstanceOf(Commits.class);
        var newest = remote.commit("main", "Józef Brandt", "Two").name();

        assertThat(corpus.fetch(first)).isInstanceOfSatisfying(Commits.class, commits -> {
            assertThat(commits.revision()).isEqualTo(newest);
            assertThat(commits.since()).singleElement().extracting(GitCommit::author).isEqualTo("Józef Brandt");
        });
    }

    @Test
    void opensWithAUserAndPassword() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        server.wants("reader", "sword: fish");

        assertThat(corpus(file("# ours\nusername: reader\npassword: sword: fish\n")).fetch(null))
            .isInstanceOf(Commits.class);
    }

    @Test
    void opensWithAToken() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        server.wants("token", "swordfish");

        assertThat(corpus(file("swordfish\n")).fetch(null)).isInstanceOf(Commits.class);
    }

    @Test
    void failsWithAWrongPassword() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        server.wants("token", "swordfish");

        assertThat(corpus(file("herring")).fetch(null)).isEqualTo(new Failed("the server refuses the password"));
        assertThat(corpus(null).fetch(null))
            .isEqualTo(new Failed("the repository is not open to all; set a file with its password"));
    }

    @Test
    void failsWithoutQuotingAFileThatHoldsNoPassword() throws IOException {
        assertThat(corpus(file("user: swordfish\npass: herring")).fetch(null)).isEqualTo(new Failed(
            "the file with the repository’s password holds neither the two lines “username: …” and “password: …” nor"
                + " one line with a token"));
        assertThat(corpus(temporary.resolve("gone")).fetch(null))
            .isEqualTo(new Failed("the file with the repository’s password cannot be read (NoSuchFileException)"));
        assertThat(credentials("swordfish").toString()).doesNotContain("swordfish");
    }

    @Test
    void sendsNoPasswordInTheClear() throws IOException {
        var source = new GitSource(URI.create("http://git.example.org/talks"), "main", "", file("swordfish"));

        assertThat(new GitCorpus(source, temporary.resolve("git")).fetch(null)).isEqualTo(new Failed(
            "the password would be sent over http, where others can read it; give an address that begins with"
                + " https://"));
    }

    @Test
    void sendsNoPasswordToWhereTheServerSendsOn() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        try (var other = new GitServer(remote)) {
            server.sendsOnTo(other.url().resolve("/").toString().replaceAll("/$", ""));

            assertThat(corpus(null).fetch(null)).isInstanceOf(Commits.class);
            assertThat(corpus(file("swordfish")).fetch(null)).isEqualTo(new Failed(
                "the server sends on to another address, which a password is not sent to; set that address"));
        }
    }

    @Test
    void keepsWhatItHasWhenTheServerDiesInThePack() throws IOException {
        var first = remote.commit("main", "Ada Marsh", "One").name();
        var corpus = corpus(null);
        corpus.fetch(null);
        var noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        var newest = remote.commit("main", "Ada Marsh", "Two", remote.folder(Map.of("a.jsonl", remote.file(noise))));
        server.become(Mood.DIES_IN_THE_PACK);

        assertThat(corpus.fetch(first)).isEqualTo(new Failed("the connection broke off"));
        assertThat(corpus.checkout(first)).isInstanceOf(CheckedOut.Complete.class);

        server.become(Mood.WELL);
        assertThat(corpus.fetch(first)).isInstanceOfSatisfying(Commits.class,
            commits -> assertThat(commits.revision()).isEqualTo(newest.name()));
    }

    @Test
    void failsWhenTheServerSaysNothing() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        server.become(Mood.SAYS_NOTHING);

        assertThat(corpus(null).fetch(null)).isEqualTo(new Failed("the server said nothing for too long"));
    }

    @Test
    void failsWhenTheServerIsIll() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        server.become(Mood.FORBIDS);
        assertThat(corpus(null).fetch(null)).isEqualTo(new Failed("the server does not permit it"));

        server.become(Mood.IS_A_WEB_SITE);
        assertThat(corpus(null).fetch(null)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason())
            .isEqualTo("what answers at " + server.url() + " does not speak as a git server does"));

        server.become(Mood.IS_BROKEN);
        assertThat(corpus(null).fetch(null)).isEqualTo(new Failed("the server answers that it is out of order"));
    }

    @Test
    void failsWhenThereIsNoServer() {
        var gone = server.url();
        server.close();

        assertThat(new GitCorpus(new GitSource(gone, "main", "", null), temporary.resolve("git")).fetch(null))
            .isEqualTo(new Failed("the server “127.0.0.1” takes no connection"));
    }

    @Test
    void failsWhenTheServerHasNoSuchRepository() throws IOException {
        var source = new GitSource(server.url().resolve("/other.git"), "main", "", null);

        assertThat(new GitCorpus(source, temporary.resolve("git")).fetch(null))
            .isEqualTo(new Failed("there is no git repository at " + source.url()));
    }

    private GitCorpus corpus(@Nullable Path credentials) {
        return new GitCorpus(new GitSource(server.url(), "main", "", credentials), temporary.resolve("git"),
            Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temporary.resolve("password"), text);
    }

    private Credentials credentials(String text) throws IOException {
        try {
            return Credentials.read(file(text));
        } catch (FetchFailure failure) {
            throw new AssertionError(failure);
        }
    }
}
