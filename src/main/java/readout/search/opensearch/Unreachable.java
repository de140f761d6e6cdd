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

    /** The failure told so that it says what to look for; as it was it is kept beside, for the log. */
    static Throwable told(Throwable cause) {
        var told = sentence(cause);
        if (told.isEmpty()) {
            return cause;
        }
        var failure = new IOException(told);
        failure.addSuppressed(cause);
        return failure;
    }

    private static String sentence(Throwable cause) {
        return switch (cause) {
            case ResponseException e when e.status() == 429 || e.status() == 503 ->
                "it cannot serve just now (status " + e.status() + ")";
            case ResponseException e -> "it answered with status " + e.status();
            case UnknownHostException e -> "no such host: " + e.getMessage();
            case SocketTimeoutException _ -> "no answer in time from any of its nodes";
            case ConnectException _ -> "no connection to any of its nodes";
            case SSLException _ -> "its certificate is not trusted, or it speaks no TLS";
            case ConnectionClosedException _ -> "it broke off the connection";
            default -> "";
        };
    }
}
