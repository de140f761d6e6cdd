package readout.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Signs certificates for servers of tests, by Java's own {@code keytool}. */
public final class TestAuthority {

    /** Of keys that last as long as a test. */
    private static final String PASSWORD = "of-a-test";

    private static final String AUTHORITY = "authority";

    private final Path folder;
    private final Path store;

    private TestAuthority(Path folder, Path store) {
        this.folder = folder;
        this.store = store;
    }

    /** One of its own, whom nobody trusts yet; its files go into the folder. */
    public static TestAuthority make(Path folder) {
        var store = folder.resolve(UUID.randomUUID() + ".p12");
        keytool(store, "-genkeypair", "-alias", AUTHORITY, "-keyalg", "EC", "-validity", "2", "-dname",
            "CN=An authority for tests", "-ext", "bc:c");
        return new TestAuthority(folder, store);
    }

    /** Its certificate, in PEM. */
    public Path certificate() {
        var file = folder.resolve(UUID.randomUUID() + ".pem");
        keytool(store, "-exportcert", "-rfc", "-alias", AUTHORITY, "-file", file.toString());
        return file;
    }

    /**
     * What a server needs to show a certificate that this authority signed.
     *
     * @param names as keytool writes them, such as {@code dns:localhost}
     * @param begins as keytool writes it, such as {@code -3d}; it is valid for two days from then on
     */
    public SSLContext server(String names, String begins) {
        try {
            var own = folder.resolve(UUID.randomUUID() + ".p12");
            Files.copy(store, own, StandardCopyOption.REPLACE_EXISTING);
            keytool(own, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-validity", "2", "-startdate", begins,
                "-dname", "CN=A server for tests", "-ext", "san=" + names, "-signer", AUTHORITY);
            keytool(own, "-delete", "-alias", AUTHORITY);
            return context(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(Path store, String... words) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
