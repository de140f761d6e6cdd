package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer to a request; without a body when there is none. */
record HttpReply(int status, @Nullable JsonNode body, Map<String, String> headers) {

    private static final double RETRY_AFTER_SECONDS = 0.4;

    private static final Map<String, String> TOO_MANY = Map.of("Retry-After", "1", "X-RateLimit-Limit", "5",
        "X-RateLimit-Remaining", "0", "X-RateLimit-Reset-After", Double.toString(RETRY_AFTER_SECONDS),
        "X-RateLimit-Bucket", "local", "X-RateLimit-Scope", "user", "Via", "1.1 local");

    static HttpReply ok(JsonNode body) {
        return new HttpReply(200, body, Map.of());
    }

    static HttpReply empty() {
        return new HttpReply(204, null, Map.of());
    }

    static HttpReply error(int status, int code, String message) {
        var body = Json.object().put("message", message).put("code", code);
        return status == 429
            ? new HttpReply(status, body.put("retry_after", RETRY_AFTER_SECONDS).put("global", false), TOO_MANY)
            : new HttpReply(status, body, Map.of());
    }

    HttpReply with(Map<String, String> more) {
        return new HttpReply(status, body, more);
    }

    void write(OutputStream out) throws IOException {
        var bytes = body == null ? new byte[0] : Json.bytes(body);
        var head = new StringBuilder("HTTP/1.1 ").append(status).append(" -\r\nContent-Length: ").append(bytes.length);
        if (body != null) {
            head.append("\r\nContent-Type: application/json");
        }
        headers.forEach((name, value) -> head.append("\r\n").append(name).append(": ").append(value));
        out.write(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes);
        out.flush();
    }
}
