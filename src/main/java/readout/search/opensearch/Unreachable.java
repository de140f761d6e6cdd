package readout.search.opensearch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.opensearch.client.transport.httpclient5.ResponseException;

/** Why a cluster did not answer, for an operator to read. */
final class Unreachable {

    private Unreachable() {}

    /** The same failure, told so that it says what to look for. */
    static Throwable told(Throwable cause) {
        return switch (cause) {
            case ResponseException e when e.status() == 429 || e.status() == 503 ->
                new IOException("it cannot serve just now (status " + e.status() + ")", e);
            case ResponseException e -> new IOException("it answered with status " + e.status(), e);
            case UnknownHostException e -> new IOException("no such host: " + e.getMessage(), e);
            case SocketTimeoutException e -> new IOException("no answer in time from any of its nodes", e);
            case ConnectException e -> new IOException("no connection to any of its nodes", e);
            case SSLException e -> new IOException("its certificate is not trusted, or it speaks no TLS", e);
            case ConnectionClosedException e -> new IOException("it broke off the connection", e);
            default -> cause;
        };
    }
}
