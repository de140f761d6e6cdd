package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An answer to a request; without a body when there is none. */
record HttpReply(int status, @Nullable JsonNode body) {

    private static final double RETRY_AFTER_SECONDS = 0.4;

    static HttpReply ok(JsonNode body) {
        return new HttpReply(200, body);
    }

    static HttpReply empty() {
        return new HttpReply(204, null);
    }

    static HttpReply error(int status, int code, String message) {
        var body = Json.object().put("message", message).put("code", code);
        return new HttpReply(status,
            status == 429 ? body.put("retry_after", RETRY_AFTER_SECONDS).put("global", false) : body);
    }

    void write(OutputStream out) throws IOException {
        var bytes = body == null ? new byte[0] : Json.bytes(body);
        var head = new StringBuilder("HTTP/1.1 ").append(status).append(" -\r\nContent-Length: ").append(bytes.length);
        if (body != null) {
            head.append("\r\nContent-Type: application/json");
        }
        if (status == 429) {
            head.append(
                "\r\nRetry-After: 1\r\nX-RateLimit-Limit: 5\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset-After: ")
                .append(RETRY_AFTER_SECONDS)
                .append("\r\nX-RateLimit-Bucket: local\r\nX-RateLimit-Scope: user\r\nVia: 1.1 local");
        }
        out.write(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes);
        out.flush();
    }
}
