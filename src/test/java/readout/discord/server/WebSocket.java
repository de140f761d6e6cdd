package readout.discord.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** The server's end of one web socket that carries JSON, as text or as Discord's {@code zlib-stream}. */
final class WebSocket {

    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    /** One for the life of the socket: each message is a flush of the same stream. */
    private final @Nullable Deflater deflater;
    private volatile int closedWith;

    WebSocket(Socket socket, InputStream in, OutputStream out, HttpRequest upgrade) throws IOException {
        this.socket = socket;
        this.in = in;
        this.out = out;
        this.deflater = upgrade.query().contains("compress=zlib-stream") ? new Deflater() : null;
        var accept = accept(upgrade.headers().getOrDefault("Sec-WebSocket-Key", ""));
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Accept: " + accept + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** The next message; null once the other side has closed. */
    @Nullable JsonNode read() throws IOException {
        var message = new ByteArrayOutputStream();
        while (true) {
            var first = in.read();
            if (first < 0) {
                return null;
            }
            var payload = payload();
            switch (first & 15) {
                case CLOSE -> {
                    closedWith = payload.length < 2 ? 0 : ByteBuffer.wrap(payload).getShort();
                    frame(CLOSE, payload);
                    return null;
                }
                case PING -> frame(PONG, payload);
                case CONTINUATION, TEXT, BINARY -> message.write(payload);
                default -> {}
            }
            if ((first & 0x80) != 0 && message.size() > 0) {
                return Json.read(message.toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** The code with which the other side closed; 0 as long as it has not. */
    int closedWith() {
        return closedWith;
    }

    synchronized void write(JsonNode message) throws IOException {
        var bytes = Json.bytes(message);
        if (deflater == null) {
            frame(TEXT, bytes);
            return;
        }
        deflater.setInput(bytes);
        var compressed = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int n = flush(deflater, buffer); n > 0; n = flush(deflater, buffer)) {
            compressed.write(buffer, 0, n);
        }
        frame(BINARY, compressed.toByteArray());
    }

    void close(int code) throws IOException {
        frame(CLOSE, ByteBuffer.allocate(2).putShort((short) code).array());
    }

    /** Ends it without a word, as a broken line does. */
    void drop() throws IOException {
        socket.close();
    }

    private static int flush(Deflater deflater, byte[] buffer) {
        return deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
    }

    private byte[] payload() throws IOException {
        var second = in.read();
        var length = second & 127;
        if (length == 126) {
            length = new BigInteger(1, in.readNBytes(2)).intValueExact();
        } else if (length == 127) {
            length = new BigInteger(1, in.readNBytes(8)).intValueExact();
        }
        var mask = in.readNBytes(4);
        var payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("within a frame");
        }
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i & 3];
        }
        return payload;
    }

    private synchronized void frame(int opcode, byte[] payload) throws IOException {
        var head = ByteBuffer.allocate(10).put((byte) (0x80 | opcode));
        if (payload.length < 126) {
            head.put((byte) payload.length);
        } else if (payload.length < 1 << 16) {
            head.put((byte) 126).putShort((short) payload.length);
        } else {
            head.put((byte) 127).putLong(payload.length);
        }
        out.write(head.array(), 0, head.position());
        out.write(payload);
        out.flush();
    }

    private static String accept(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
