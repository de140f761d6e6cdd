package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.search.opensearch.Cluster;
import readout.search.opensearch.TestAuthority;
import readout.search.opensearch.TlsProxy;

/** A cluster that speaks TLS and asks for a password: what the settings want, and what is said where they are wrong. */
class ClusterTlsIT {

    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private TestAuthority authority;
    private TlsProxy proxy;

    @BeforeEach
    void start() throws IOException {
        authority = TestAuthority.make(folder);
        proxy = proxy("dns:localhost", "-1d");
        environment.put("READOUT_INDEX", folder.resolve("index").toString());
        environment.put("READOUT_SENTENCE_MODEL", "off");
        environment.put("READOUT_SEARCH_ENGINE", "opensearch");
        environment.put("READOUT_SEARCH_OPENSEARCH_URLS", proxy.url("localhost").toString());
        environment.put("READOUT_SEARCH_OPENSEARCH_PREFIX", "tls");
        set(Setting.SEARCH_USER, TlsProxy.USER);
        set(Setting.SEARCH_PASSWORD_FILE, password(TlsProxy.PASSWORD));
        set(Setting.SEARCH_CA_FILE, authority.certificate());
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    private TlsProxy proxy(String names, String begins) {
        return TlsProxy.start(Cluster.shared().urls().getFirst(), authority.server(names, begins));
    }

    private void set(Setting setting, Object value) {
        environment.put(setting.variable(), value.toString());
    }

    private Path password(String text) throws IOException {
        return Files.writeString(folder.resolve("password"), text + "\n");
    }

    private Terminal.Run run(String line) {
        return new Terminal(environment).run(line.split(" "));
    }

    /** Asking fails for this reason, and says so in one line. */
    private void assertRefused(String reason) {
        var run = run("claims putin-call");
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.printed()).isEqualTo("readout: reading the register of editions in the cluster at "
            + environment.get(Setting.SEARCH_URLS.variable()) + " failed: " + reason + "\n");
    }

    @Test
    void isFilledAndAnswersWhereAllIsSet() {
        assertThat(run("index --engine opensearch").printed()).contains("edition 1 with ", " is in opensearch");
        assertThat(run("claims putin-call").exitCode()).isZero();
    }

    @Test
    void anotherAuthorityIsNotTrusted() {
        var untrusted =
            "its certificate is not signed by an authority that is trusted; put that authority's certificate"
                + " into the file of " + Setting.SEARCH_CA_FILE.path();
        set(Setting.SEARCH_CA_FILE, TestAuthority.make(folder).certificate());
        assertRefused(untrusted);
        environment.remove(Setting.SEARCH_CA_FILE.variable());
        assertRefused(untrusted);
    }

    @Test
    void aCertificateIsForItsHostAlone() {
        set(Setting.SEARCH_URLS, proxy.url("127.0.0.1"));
        assertRefused("its certificate is for another host; write in " + Setting.SEARCH_URLS.path()
            + " the name that the certificate has");
    }

    @Test
    void aCertificateOfYesterdayIsTrustedNoMore() {
        try (var old = proxy("dns:localhost", "-3d")) {
            set(Setting.SEARCH_URLS, old.url("localhost"));
            assertRefused("its certificate is out of date, or this machine's clock is wrong");
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutShowingIt() throws IOException {
        var refused = "it does not accept the user and the password; see " + Setting.SEARCH_USER.path() + " and "
            + Setting.SEARCH_PASSWORD_FILE.path();
        set(Setting.SEARCH_PASSWORD_FILE, password("sword"));
        assertRefused(refused);
        environment.remove(Setting.SEARCH_PASSWORD_FILE.variable());
        assertRefused(refused);
    }

    @Test
    void whoSpeaksNoTlsIsNotAskedByIt() {
        set(Setting.SEARCH_URLS, Cluster.shared().urls().getFirst().toString().replace("http:", "https:"));
        assertRefused("it speaks no TLS; write its address with http:// if that is meant");
    }

    @Test
    void whoSpeaksTlsIsAskedByIt() {
        set(Setting.SEARCH_URLS, URI.create(proxy.url("localhost").toString().replace("https:", "http:")));
        assertRefused("what it answers is no HTTP; write its address with https:// if it speaks TLS");
    }

    @Test
    void aFileWithoutCertificatesIsToldAsSuch() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.pem"), "");
        set(Setting.SEARCH_CA_FILE, empty);
        var run = run("claims putin-call");
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.printed()).isEqualTo(
            "readout: reading certificates from " + empty + " failed: there is none in PEM in it\n");
    }
}
