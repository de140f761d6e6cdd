package readout.discord.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Carries requests to the HTTP API and lines to the gateway, both over one port, and what goes wrong on the way. */
final class Wire implements AutoCloseable {

    private final ServerSocket socket;
    private final Rest rest;
    private final Gateway gateway;
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Socket> lines = new CopyOnWriteArrayList<>();

    Wire(ServerSocket socket, Rest rest, Gateway gateway) {
        this.socket = socket;
        this.rest = rest;
        this.gateway = gateway;
    }

    void fail(Fault fault) {
        faults.add(fault);
    }

    synchronized void heal() {
        faults.clear();
    }

    /** Forgets the requests so far. */
    void forgetRequests() {
        requests.clear();
    }

    /** Method, path and body of every request. */
    List<String> requests() {
        return List.of(requests.toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (var line : lines) {
            line.close();
        }
    }

    /** Takes lines until it is closed. */
    void accept() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                lines.add(line);
                Thread.ofVirtual().start(() -> serve(line));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            line.setTcpNoDelay(true);
            serve(line, new BufferedInputStream(line.getInputStream()),
                new BufferedOutputStream(line.getOutputStream()));
        } catch (IOException _) {
            // the bot has gone
        } finally {
            lines.remove(line);
        }
    }

    private void serve(Socket line, InputStream in, OutputStream out) throws IOException {
        for (var request = HttpRequest.read(in); request != null; request = HttpRequest.read(in)) {
            if (request.isUpgrade() && gateway.isCut()) {
                HttpReply.error(503, 0, "the gateway is cut").write(out);
                return;
            }
            if (request.isUpgrade()) {
                gateway.serve(new WebSocket(line, in, out, request), request.path().replaceFirst("/$", ""));
                return;
            }
            requests.add(request.method() + " " + request.path() + " " + request.body());
            var reply = answer(request);
            if (reply == null) {
                return;
            }
            reply.write(out);
        }
    }

    /** Null for an answer that gets lost. */
    private @Nullable HttpReply answer(HttpRequest request) {
        var fault = fault(request);
        if (fault == null) {
            return rest.answer(request);
        }
        sleep(fault);
        if (fault.isLost()) {
            rest.answer(request);
            return null;
        }
        return fault.status() == 0 ? rest.answer(request) : fault.reply();
    }

    private synchronized @Nullable Fault fault(HttpRequest request) {
        for (int i = 0; i < faults.size(); i++) {
            if (faults.get(i).befalls(request)) {
                return faults.set(i, faults.get(i).once());
            }
        }
        return null;
    }

    private static void sleep(Fault fault) {
        try {
            Thread.sleep(fault.delay());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
