package readout.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;
import org.jspecify.annotations.Nullable;

/** A git server on this machine that speaks smart HTTP, and that a test may make ill. */
final class GitServer implements AutoCloseable {

    private final RemoteRepository repository;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile Mood mood = Mood.WELL;
    private volatile @Nullable String authorization;
    private volatile @Nullable String redirect;

    /** How it behaves. */
    enum Mood {
        WELL,
        DIES_IN_THE_PACK,
        SAYS_NOTHING,
        FORBIDS,
        IS_A_WEB_SITE,
        IS_BROKEN
    }

    GitServer(RemoteRepository repository) throws IOException {
        this.repository = repository;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/talks.git");
    }

    void become(Mood next) {
        mood = next;
    }

    /** Lets in nobody else from now on. */
    void wants(String user, String password) {
        authorization = "Basic " + Base64.getEncoder()
            .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    void sendsOnTo(String address) {
        redirect = address;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (redirect != null) {
                exchange.getResponseHeaders().set("Location", redirect + exchange.getRequestURI());
                exchange.sendResponseHeaders(302, -1);
            } else if (authorization != null
                && !authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"talks\"");
                exchange.sendResponseHeaders(401, -1);
            } else {
                answer(exchange);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        switch (mood) {
            case SAYS_NOTHING -> Thread.sleep(60_000);
            case FORBIDS -> exchange.sendResponseHeaders(403, -1);
            case IS_BROKEN -> exchange.sendResponseHeaders(500, -1);
            case IS_A_WEB_SITE -> send(exchange, "text/html", "<p>Welcome</p>".getBytes(StandardCharsets.UTF_8), true);
            case WELL, DIES_IN_THE_PACK -> speakGit(exchange);
        }
    }

    private void speakGit(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/talks.git/info/refs")) {
            send(exchange, "application/x-git-upload-pack-advertisement", advertisement(), true);
        } else if (path.equals("/talks.git/git-upload-pack")) {
            var pack = pack(exchange);
            var isWhole = mood == Mood.WELL || pack.length < 200;
            send(exchange, "application/x-git-upload-pack-result",
                isWhole ? pack : Arrays.copyOf(pack, pack.length / 2),
                isWhole);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private byte[] advertisement() throws IOException {
        var out = new ByteArrayOutputStream();
        var lines = new PacketLineOut(out);
        lines.writeString("# service=git-upload-pack\n");
        lines.end();
        var upload = upload();
        upload.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(lines));
        return out.toByteArray();
    }

    private byte[] pack(HttpExchange exchange) throws IOException {
        var out = new ByteArrayOutputStream();
        upload().upload(body(exchange), out, null);
        return out.toByteArray();
    }

    private UploadPack upload() {
        var upload = new UploadPack(repository.repository());
        upload.setBiDirectionalPipe(false);
        return upload;
    }

    private static InputStream body(HttpExchange exchange) throws IOException {
        var isZipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return isZipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
    }

    /** The rest of what it promised never comes when it is not whole. */
    private static void send(HttpExchange exchange, String type, byte[] bytes, boolean isWhole) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, isWhole ? bytes.length : 2L * bytes.length + 1);
        exchange.getResponseBody().write(bytes);
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        if (!threads.isShutdown()) {
            throw new UncheckedIOException(new IOException("the server goes on"));
        }
    }
}
