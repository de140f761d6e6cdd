package readout.discord.server;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire.
 *
 * @param path without the query
 * @param query what stands behind the question mark, possibly empty
 * @param headers by name, whatever its case
 */
record HttpRequest(String method, String path, String query, Map<String, String> headers, String body) {

    /** Reads one; null at the end of the stream. */
    static @Nullable HttpRequest read(InputStream in) throws IOException {
        var line = line(in);
        if (line == null) {
            return null;
        }
        var headers = headers(in);
        var words = line.split(" ", 3);
        var question = words[1].indexOf('?');
        var path = question < 0 ? words[1] : words[1].substring(0, question);
        var query = question < 0 ? "" : words[1].substring(question + 1);
        return new HttpRequest(words[0], path, query, headers, new String(body(in, headers), StandardCharsets.UTF_8));
    }

    boolean isUpgrade() {
        return "websocket".equalsIgnoreCase(headers.get("Upgrade"));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
            return chunks(in);
        }
        return in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var line = line(in);
            if (line == null) {
                throw new EOFException("within a chunked body");
            }
            var size = Integer.parseInt(line.strip(), 16);
            body.write(in.readNBytes(size));
            line(in);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static @Nullable String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
