package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.git.GitSource;

/** Where the corpus comes from. */
class CorpusSettingsTest extends SettingsCase {

    @Test
    void nameARepositoryInPlaceOfAFolder() throws IOException {
        write("""
            corpus:
              git:
                url: https://git.example.org/talks.git
                branch: next
                folder: data/corpus/
                credentials-file: secret
            """);

        assertThat(usable(Map.of()).corpus().repository()).isEqualTo(new GitSource(
            URI.create("https://git.example.org/talks.git"), "next", "data/corpus", home.resolve("secret")));
    }

    @Test
    void takeTheBranchThatIsUsuallyMeant() {
        assertThat(usable(Map.of("READOUT_CORPUS_GIT_URL", "file:///srv/talks.git")).corpus().repository())
            .isEqualTo(new GitSource(URI.create("file:///srv/talks.git"), "main", "", null));
    }

    @Test
    void takeTheCorpusOfTheEnvironmentInsteadOfTheFileOne() throws IOException {
        write("corpus: talks\n");
        assertThat(usable(Map.of("READOUT_CORPUS_GIT_URL", "file:///srv/talks.git")).corpus().repository())
            .isNotNull();

        write("corpus:\n  git:\n    url: file:///srv/talks.git\n    folder: data\n");
        assertThat(usable(Map.of("READOUT_CORPUS", "talks")).corpus())
            .isEqualTo(new Settings.Corpus(home.resolve("talks"), null));
    }

    @Test
    void refuseARepositoryBesideAFolder() {
        assertThat(problems(Map.of("READOUT_CORPUS", "talks", "READOUT_CORPUS_GIT_URL", "file:///srv/talks.git")))
            .containsExactly("READOUT_CORPUS: the corpus is fetched from a repository (READOUT_CORPUS_GIT_URL);"
                + " set one of them");
    }

    @Test
    void refuseAddressesOfNoRepositoryWithoutQuotingThem() {
        assertThat(problems(Map.of("READOUT_CORPUS_GIT_URL", "https://ada:swordfish@git.example.org/talks")))
            .containsExactly("READOUT_CORPUS_GIT_URL: the address holds a user, a password or a token; put them into"
                + " a file, and set corpus.git.credentials-file");
        assertThat(problems(Map.of("READOUT_CORPUS_GIT_URL", "git@example.org:talks.git")))
            .containsExactly("READOUT_CORPUS_GIT_URL: an address that begins with https://, http:// or file:/// is"
                + " wanted");
        assertThat(problems(Map.of("READOUT_CORPUS_GIT_FOLDER", "data"))).containsExactly(
            "READOUT_CORPUS_GIT_FOLDER: this belongs to a repository; set corpus.git.url (READOUT_CORPUS_GIT_URL) too");
    }
}
