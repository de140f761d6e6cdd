package readout.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.git.Fetched.Commits;
import readout.git.Fetched.Failed;
import readout.git.Fetched.History;

class FetchTest {

    @TempDir Path temporary;

    private RemoteRepository remote;

    @BeforeEach
    void open() throws IOException {
        remote = new RemoteRepository(temporary.resolve("talks.git"));
    }

    @AfterEach
    void close() {
        remote.close();
    }

    @Test
    void namesTheCommitsOfAFirstFetch() throws IOException {
        remote.commit("main", "Ada Marsh", "Add the lake call");
        var newest = remote.commit("main", "Józef Brandt", "Mend a date\n\nIt was a Monday.");

        var commits = commits(corpus("main", "").fetch(null));

        assertThat(commits.revision()).isEqualTo(newest.name());
        assertThat(commits.history()).isEqualTo(History.FIRST);
        assertThat(commits.since()).extracting(GitCommit::subject).containsExactly("Add the lake call", "Mend a date");
        assertThat(commits.since().getLast()).isEqualTo(new GitCommit(
            newest.name(), "Józef Brandt", RemoteRepository.THEN.plusSeconds(1), "Mend a date"));
    }

    @Test
    void namesOnlyTheCommitsThatAreNew() throws IOException {
        var published = remote.commit("main", "Ada Marsh", "One").name();
        var corpus = corpus("main", "");
        corpus.fetch(null);
        remote.commit("main", "Ada Marsh", "Two");
        var newest = remote.commit("main", "Ada Marsh", "Three");

        var commits = commits(corpus.fetch(published));

        assertThat(commits.history()).isEqualTo(History.CONTINUED);
        assertThat(commits.revision()).isEqualTo(newest.name());
        assertThat(commits.since()).extracting(GitCommit::subject).containsExactly("Two", "Three");
        assertThat(commits.more()).isFalse();
    }

    @Test
    void namesNoneWhenNothingIsNew() throws IOException {
        var published = remote.commit("main", "Ada Marsh", "One").name();
        var corpus = corpus("main", "");
        corpus.fetch(null);

        assertThat(corpus.fetch(published))
            .isEqualTo(new Commits(published, List.of(), false, History.CONTINUED));
    }

    @Test
    void takesARevisionThatIsNoCommitForNone() throws IOException {
        remote.commit("main", "Ada Marsh", "One");

        assertThat(
            Stream.of("4f2a9c", "0".repeat(40), "").map(published -> commits(corpus("main", "").fetch(published))))
            .allSatisfy(commits -> {
                assertThat(commits.history()).isEqualTo(History.FIRST);
                assertThat(commits.since()).hasSize(1);
            });
    }

    @Test
    void saysThatAHistoryWasRewritten() throws IOException {
        var kept = remote.commit("main", "Ada Marsh", "One");
        var published = remote.commit("main", "Ada Marsh", "Two").name();
        var corpus = corpus("main", "");
        corpus.fetch(null);
        remote.move("main", kept);
        var newest = remote.commit("main", "Józef Brandt", "Another two");

        var commits = commits(corpus.fetch(published));

        assertThat(commits.history()).isEqualTo(History.REWRITTEN);
        assertThat(commits.revision()).isEqualTo(newest.name());
        assertThat(commits.since()).extracting(GitCommit::subject).containsExactly("Another two");
    }

    @Test
    void saysThatAHistoryWentBack() throws IOException {
        var kept = remote.commit("main", "Ada Marsh", "One");
        var published = remote.commit("main", "Ada Marsh", "Two").name();
        var corpus = corpus("main", "");
        corpus.fetch(null);
        remote.move("main", kept);

        assertThat(corpus.fetch(published))
            .isEqualTo(new Commits(kept.name(), List.of(), false, History.REWRITTEN));
    }

    @Test
    void takesUpAHistoryThatHasNothingInCommon() throws IOException {
        var published = remote.commit("main", "Ada Marsh", "One").name();
        var corpus = corpus("main", "");
        corpus.fetch(null);
        remote.replace("main", "Józef Brandt", "All anew");

        var commits = commits(corpus.fetch(published));

        assertThat(commits.history()).isEqualTo(History.REWRITTEN);
        assertThat(commits.since()).extracting(GitCommit::subject).containsExactly("All anew");
    }

    @Test
    void namesOnlyCommitsThatTouchTheFolder() throws IOException {
        var lake = remote.folder(Map.of("a.yaml", remote.file("a")));
        remote.commit("main", "Ada Marsh", "Corpus", remote.folder(Map.of("corpus", lake)));
        var both = new TreeMap<String, RemoteRepository.Item>();
        both.put("README", remote.file("read me"));
        both.put("corpus", lake);
        var newest = remote.commit("main", "Ada Marsh", "Read me", remote.folder(both));

        var commits = commits(corpus("main", "/corpus/").fetch(null));

        assertThat(commits.revision()).isEqualTo(newest.name());
        assertThat(commits.since()).extracting(GitCommit::subject).containsExactly("Corpus");
    }

    @Test
    void leavesOutTheOldestOfVeryMany() throws IOException {
        for (var number : IntStream.rangeClosed(1, 203).toArray()) {
            remote.commit("main", "Ada Marsh", "Number " + number);
        }

        var commits = commits(corpus("main", "").fetch(null));

        assertThat(commits.more()).isTrue();
        assertThat(commits.since()).hasSize(200).first().extracting(GitCommit::subject).isEqualTo("Number 4");
    }

    @Test
    void showsWhatAnAuthorTypedAsOneLine() throws IOException {
        remote.commit("main", "Ada\u001b[31m\u202eMarsh", "x".repeat(500) + "\n\nmore");

        var commit = commits(corpus("main", "").fetch(null)).since().getFirst();

        assertThat(commit.author()).isEqualTo("Ada [31m Marsh");
        assertThat(commit.subject()).hasSize(200).endsWith("x…");
    }

    @Test
    void followsABranchWhoseNameLiesBelowTheFormerOne() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        commits(corpus("main", "").fetch(null));
        remote.delete("main");
        var newest = remote.commit("main/next", "Ada Marsh", "Two");

        assertThat(commits(corpus("main/next", "").fetch(null)).revision()).isEqualTo(newest.name());
    }

    @Test
    void failsForABranchThatIsNotThere() throws IOException {
        remote.commit("main", "Ada Marsh", "One");

        assertThat(corpus("mian", "").fetch(null))
            .isEqualTo(new Failed("the repository has no branch called “mian”"));
        assertThat(corpus("a..b", "").fetch(null)).isEqualTo(new Failed("no branch can be called “a..b”"));
    }

    @Test
    void failsForABranchThatWasDeletedAndKeepsWhatItHas() throws IOException {
        var published = remote.commit("main", "Ada Marsh", "One").name();
        remote.commit("other", "Ada Marsh", "Other");
        var corpus = corpus("main", "");
        corpus.fetch(null);
        remote.delete("main");

        assertThat(corpus.fetch(published)).isEqualTo(new Failed("the repository has no branch called “main”"));
        assertThat(corpus.checkout(published)).isInstanceOf(CheckedOut.Complete.class);
    }

    @Test
    void failsForAnEmptyRepository() {
        assertThat(corpus("main", "").fetch(null)).isEqualTo(new Failed("the repository is empty"));
    }

    @Test
    void failsWhereThereIsNoRepository() {
        var nowhere = temporary.resolve("nowhere").toUri();

        assertThat(new GitCorpus(new GitSource(nowhere, "main", "", null), temporary.resolve("git")).fetch(null))
            .isEqualTo(new Failed("there is no git repository at " + nowhere));
    }

    @Test
    void failsWhileAnotherHoldsTheClone() throws IOException {
        remote.commit("main", "Ada Marsh", "One");
        var source = new GitSource(remote.url(), "main", "", null);
        var home = temporary.resolve("git");
        try (var _ = Turn.await(home.resolve("lock"), Duration.ZERO)) {
            assertThat(new GitCorpus(source, home, Duration.ofSeconds(1), Duration.ofMillis(100)).fetch(null))
                .isEqualTo(new Failed("another process is fetching already; try again in a minute"));
        }
    }

    @Test
    void goesOnFromACloneThatWasNotFinished() throws IOException {
        var newest = remote.commit("main", "Ada Marsh", "One");
        Files.createDirectories(temporary.resolve("git/repository.git.new/refs"));

        assertThat(commits(corpus("main", "").fetch(null)).revision()).isEqualTo(newest.name());
    }

    @Test
    void worksForManyAtOnce() throws Exception {
        var newest = remote.commit("main", "Ada Marsh", "One").name();
        Callable<String> fetch = () -> {
            var corpus = corpus("main", "");
            var revision = commits(corpus.fetch(null)).revision();
            assertThat(corpus.checkout(revision)).isInstanceOf(CheckedOut.Complete.class);
            return revision;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(Collections.nCopies(12, fetch))) {
                assertThat(done.get()).isEqualTo(newest);
            }
        }
    }

    private GitCorpus corpus(String branch, String folder) {
        return new GitCorpus(new GitSource(remote.url(), branch, folder, null), temporary.resolve("git"));
    }

    private static Commits commits(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Commits.class);
        return (Commits) fetched;
    }
}
