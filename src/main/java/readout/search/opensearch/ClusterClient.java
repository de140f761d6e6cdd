package readout.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.HttpException;
import org.opensearch.client.opensearch.generic.Bodies;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import readout.search.IndexException;

/**
 * Asks a cluster: of several nodes another one when one does not answer, again after a pause when none does, and not at
 * all for a while when that went wrong several times in a row, so that whoever asks learns of it at once. Safe for use by
 * many threads.
 */
final class ClusterClient implements AutoCloseable {

    static final ObjectMapper TREES = new ObjectMapper();

    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private static final int FAILURES_IN_A_ROW = 6;
    private static final Duration REST = Duration.ofSeconds(3);

    private static final List<Integer> OVERLOADED = List.of(429, 502, 503, 504);

    private final ClusterAddress address;
    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;
    private final CircuitBreaker<Reply> circuit = CircuitBreaker.<Reply>builder()
        .handle(IOException.class)
        .withFailureThreshold(FAILURES_IN_A_ROW)
        .withDelay(REST)
        .build();
    private final FailsafeExecutor<Reply> persistent;
    private volatile boolean closed;

    ClusterClient(ClusterAddress address) {
        this.address = address;
        transport = ClusterTransport.open(address);
        client = new OpenSearchGenericClient(transport);
        RetryPolicy<Reply> retry = RetryPolicy.<Reply>builder()
            .handle(IOException.class)
            .withMaxAttempts(TRIES)
            .withBackoff(FIRST_PAUSE, LONGEST_PAUSE)
            .build();
        persistent = Failsafe.with(retry, circuit);
    }

    /** For people; tells no password. */
    String name() {
        return "the cluster at " + address;
    }

    /** Whether it is asked at all at this moment. */
    boolean isReachable() {
        return !circuit.isOpen();
    }

    /** What it answers, which may be a refusal. */
    Reply ask(Call call) {
        try {
            return persistent.get(() -> once(call));
        } catch (CircuitBreakerOpenException e) {
            throw failure(call, new IOException("it did not answer again and again, and is left alone for "
                + circuit.getRemainingDelay().toSeconds() + " s", e));
        } catch (FailsafeException e) {
            throw failure(call, e.getCause() == null ? e : e.getCause());
        }
    }

    /** What it answers, where a refusal is a failure. */
    JsonNode send(Call call) {
        return accepted(call, ask(call));
    }

    JsonNode accepted(Call call, Reply reply) {
        if (!reply.isOk()) {
            throw failure(call, new IOException(reply.reason()));
        }
        return reply.body();
    }

    IndexException failure(Call call, Throwable cause) {
        return new IndexException(call.attempted() + " in " + name(), false, Unreachable.told(cause, address));
    }

    private Reply once(Call call) throws IOException {
        try (var response = patient(call).execute(request(call))) {
            var body = response.getBody();
            return new Reply(response.getStatus(), body.isPresent() ? parsed(body.get().bodyAsBytes()) : nothing());
        } catch (IOException e) {
            var refused = Unreachable.refusal(e);
            if (refused.isEmpty() || OVERLOADED.contains(refused.get().status())) {
                throw e;
            }
            return new Reply(refused.get().status(), refusal(String.valueOf(refused.get().getMessage())));
        } catch (RuntimeException e) {
            if (closed) { // so the client says that it was closed meanwhile
                throw new IOException("the connections were closed", e);
            }
            if (e.getCause() instanceof HttpException answer) {
                throw new IOException(answer.getMessage(), answer);
            }
            throw e;
        }
    }

    /** The client shows the body of a refusal only as the end of its message. */
    private static JsonNode refusal(String message) throws IOException {
        var start = message.indexOf("\n{");
        return start < 0 ? nothing() : parsed(message.substring(start + 1).getBytes(UTF_8));
    }

    private OpenSearchGenericClient patient(Call call) {
        if (call.patience().isZero()) {
            return client;
        }
        var options = ApacheHttpClient5Options.DEFAULT.toBuilder();
        options.setRequestConfig(RequestConfig.custom()
            .setConnectionRequestTimeout(ClusterTransport.timeout(address.timeout()))
            .setResponseTimeout(ClusterTransport.timeout(address.timeout().plus(call.patience())))
            .build());
        return client.withTransportOptions(options.build());
    }

    private static Request request(Call call) {
        var request = Requests.builder().method(call.method()).endpoint(call.path()).query(call.parameters());
        var text = call.body();
        return (text == null ? request : request.body(json(text))).build();
    }

    private static Body json(String text) {
        return Bodies.json(text);
    }

    private static JsonNode nothing() {
        return MissingNode.getInstance();
    }

    private static JsonNode parsed(byte[] bytes) throws IOException {
        return bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[')
            ? TREES.readTree(bytes)
            : TREES.getNodeFactory().textNode(new String(bytes, UTF_8));
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        try {
            transport.close();
        } catch (IOException e) {
            throw new IndexException("closing the connections to " + name(), false, e);
        }
    }
}
