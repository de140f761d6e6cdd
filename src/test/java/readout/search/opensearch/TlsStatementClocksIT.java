package readout.search.opensearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import readout.search.StatementStore;

/** A cluster behind TLS and a password does what another one does. */
class TlsStatementClocksIT extends OpenSearchStatementClocksIT {

    private static Path certificate;
    private static TlsProxy proxy;

    @BeforeAll
    static void start(@TempDir Path folder) {
        var authority = TestAuthority.make(folder);
        certificate = authority.certificate();
        proxy = TlsProxy.start(Cluster.shared().urls().getFirst(), authority.server("dns:localhost", "-1d"));
    }

    @AfterAll
    static void stop() {
        proxy.close();
    }

    @Override
    protected StatementStore storeOn(Path place, int kept) {
        var address = new ClusterAddress(
            List.of(proxy.url("localhost")), TlsProxy.USER, TlsProxy.PASSWORD, certificate, Duration.ofSeconds(10));
        return ClusterStores.on(address, ClusterStores.settings(ClusterStores.prefix(place), 1, kept), _ -> {});
    }
}
