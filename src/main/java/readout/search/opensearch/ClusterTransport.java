package readout.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import readout.search.IndexException;

/** Opens the client's connections to a cluster; it goes to another node when one does not answer. */
final class ClusterTransport {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final int CONNECTIONS_TO_A_NODE = 32;
    private static final int USUAL_PORT = 9200;

    private ClusterTransport() {}

    static OpenSearchTransport open(ClusterAddress address) {
        var hosts = address.urls().stream().map(ClusterTransport::host).toArray(HttpHost[]::new);
        var builder = ApacheHttpClient5TransportBuilder.builder(hosts)
            .setMapper(new JacksonJsonpMapper())
            .setDefaultHeaders(headers(address))
            .setRequestConfigCallback(config -> config
                .setResponseTimeout(timeout(address.timeout()))
                .setConnectionRequestTimeout(timeout(address.timeout())))
            .setHttpClientConfigCallback(http -> connections(http, address));
        var path = address.urls().getFirst().getPath();
        if (path.length() > 1) {
            builder.setPathPrefix(path);
        }
        return builder.build();
    }

    private static HttpHost host(URI url) {
        return new HttpHost(url.getScheme(), url.getHost(), url.getPort() < 0 ? USUAL_PORT : url.getPort());
    }

    private static Header[] headers(ClusterAddress address) {
        if (address.user() == null) {
            return new Header[0];
        }
        var words = address.user() + ":" + (address.password() == null ? "" : address.password());
        return new Header[]{
            new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(words.getBytes(UTF_8)))};
    }

    private static HttpAsyncClientBuilder connections(HttpAsyncClientBuilder http, ClusterAddress address) {
        var config = ConnectionConfig.custom()
            .setConnectTimeout(timeout(shorter(CONNECTING, address.timeout())))
            .setValidateAfterInactivity(Timeout.ofSeconds(2))
            .build();
        var manager = PoolingAsyncClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(config)
            .setMaxConnPerRoute(CONNECTIONS_TO_A_NODE)
            .setMaxConnTotal(CONNECTIONS_TO_A_NODE * address.urls().size());
        return http.setConnectionManager(manager.setTlsStrategy(tls(address)).build());
    }

    /** Checks the host's name on our side, too: one release of the HTTP client left that to Java and did not ask it to. */
    private static TlsStrategy tls(ClusterAddress address) {
        return ClientTlsStrategyBuilder.create()
            .setSslContext(trust(address.authorities()))
            .setHostVerificationPolicy(HostnameVerificationPolicy.BOTH)
            .setHostnameVerifier(HttpsSupport.getDefaultHostnameVerifier())
            .buildAsync();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** Those certificates alone, or, where none are named, what Java trusts. */
    private static SSLContext trust(@Nullable Path authorities) {
        if (authorities == null) {
            return SSLContexts.createDefault();
        }
        try (var file = Files.newInputStream(authorities)) {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                store.setCertificateEntry(String.format(Locale.ROOT, "authority-%d", store.size()), certificate);
            }
            if (store.size() == 0) {
                throw new IOException("there is none in PEM in it");
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IndexException("reading certificates from " + authorities, false, e);
        }
    }
}
