package readout.search.opensearch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.opensearch.client.transport.httpclient5.ResponseException;

/** Why a cluster did not answer, for an operator to read. */
final class Unreachable {

    private Unreachable() {}

    /** The answer of a status that is no success, which the client throws, or wraps for some statuses. */
    static Optional<ResponseException> refusal(IOException failure) {
        return causes(failure).filter(ResponseException.class::isInstance).map(ResponseException.class::cast)
            .findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** The failure told so that it says what to look for; as it was it is kept beside, for the log. */
    static Throwable told(Throwable cause, ClusterAddress address) {
        var told = causes(cause).map(one -> sentence(one, address)).filter(Predicate.not(String::isEmpty)).findFirst();
        if (told.isEmpty()) {
            return cause;
        }
        var failure = new IOException(told.get());
        failure.addSuppressed(cause);
        return failure;
    }

    private static String sentence(Throwable cause, ClusterAddress address) {
        return switch (cause) {
            case ResponseException e when e.status() == 429 || e.status() == 503 ->
                "it cannot serve just now (status " + e.status() + ")";
            case ResponseException e -> "it answered with status " + e.status();
            case UnknownHostException e -> "no such host: " + e.getMessage();
            case SocketTimeoutException _ -> "no answer in time from any of its nodes";
            case ConnectException _ -> "no connection to any of its nodes";
            case SSLException e -> untrusted(e);
            case ConnectionClosedException _ -> "it broke off the connection" + perhapsTls(address);
            case HttpException _ -> "what it answers is no HTTP" + perhapsTls(address);
            default -> "";
        };
    }

    private static String perhapsTls(ClusterAddress address) {
        return address.urls().stream().anyMatch(url -> url.getScheme().equals("https"))
            ? ""
            : "; write its address with https:// if it speaks TLS";
    }

    /** Java's own classes of failures do not tell these apart, but what caused them does. */
    private static String untrusted(SSLException failure) {
        var causes = causes(failure).toList();
        if (has(causes, CertificateExpiredException.class) || has(causes, CertificateNotYetValidException.class)) {
            return "its certificate is out of date, or this machine's clock is wrong";
        }
        if (has(causes, CertPathBuilderException.class) || has(causes, CertPathValidatorException.class)) {
            return "its certificate is not signed by an authority that is trusted; put that authority's certificate into"
                + " the file of search.opensearch.ca-file";
        }
        if (has(causes, CertificateException.class) || has(causes, SSLPeerUnverifiedException.class)) {
            return "its certificate is for another host; write in search.opensearch.urls the name that the certificate has";
        }
        return "it speaks no TLS; write its address with http:// if that is meant";
    }

    private static boolean has(List<Throwable> causes, Class<? extends Exception> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }
}
