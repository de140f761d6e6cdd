package readout.search.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import readout.search.DurableFiles;

/**
 * Texts in an index of the cluster: of each a head, which has its name, and the pieces that it names, so that a text
 * appears at the moment at which its head is written.
 */
final class ClusterFiles implements DurableFiles {

    private static final String READING = "reading the ledger";
    private static final String WRITING = "writing the ledger";

    private static final String NAME = "name";

    /** In UTF-16 units. */
    private static final int PIECE = 1 << 20;

    /** What ends so never changes once it is there, and is read again and again. */
    private static final String LASTING = ".json";

    private final ClusterClient client;
    private final Indexes indexes;
    private final String index;
    private final Map<String, String> lasting = new ConcurrentHashMap<>();

    ClusterFiles(ClusterClient client, Indexes indexes, Names names) {
        this.client = client;
        this.indexes = indexes;
        this.index = names.ledger();
    }

    @Override
    public String place() {
        return client.name();
    }

    @Override
    public List<String> names() {
        var refreshing = Call.post(READING, "/" + index + "/_refresh");
        var refreshed = client.ask(refreshing);
        if (refreshed.status() == Reply.NOT_FOUND) {
            return List.of();
        }
        client.accepted(refreshing, refreshed);
        var names = new ArrayList<String>();
        new EditionIndex(client, index, 1).each(READING, Json.object("exists", Json.object("field", NAME)),
            List.of(NAME), fields -> names.add(fields.path(NAME).path(0).asText()));
        return names;
    }

    @Override
    public long size(String name) {
        return document(name).map(head -> head.path("size").asLong()).orElse(-1L);
    }

    private Optional<JsonNode> document(String id) {
        var call = Call.get(READING, "/" + index + "/_doc/" + id);
        var reply = client.ask(call);
        return reply.status() == Reply.NOT_FOUND
            ? Optional.empty()
            : Optional.of(client.accepted(call, reply).path("_source"));
    }

    @Override
    public BufferedReader read(String name) throws IOException {
        var known = lasting.get(name);
        if (known != null) {
            return new BufferedReader(new StringReader(known));
        }
        var head = document(name).orElseThrow(() -> new NoSuchFileException(name));
        var pieces = new PiecesReader(head.path("pieces").asText(), head.path("count").asInt());
        if (!name.endsWith(LASTING)) {
            return new BufferedReader(pieces);
        }
        var text = pieces.readAllAsString();
        lasting.put(name, text);
        return new BufferedReader(new StringReader(text));
    }

    /** Fetches one piece after another. */
    private final class PiecesReader extends Reader {

        private final String pieces;
        private final int count;
        private int next;
        private String piece = "";
        private int place;

        PiecesReader(String pieces, int count) {
            this.pieces = pieces;
            this.count = count;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            while (place == piece.length()) {
                if (next == count) {
                    return -1;
                }
                var id = id(pieces, next++);
                piece = document(id).orElseThrow(() -> new NoSuchFileException(id)).path("text").asText();
                place = 0;
            }
            var read = Math.min(length, piece.length() - place);
            piece.getChars(place, place + read, target, offset);
            place += read;
            return read;
        }

        @Override
        public void close() {}
    }

    private static String id(String pieces, int number) {
        return pieces + "-" + number;
    }

    @Override
    public void write(String name, String text) throws IOException {
        try (var writer = begin(name)) {
            writer.write(text);
        }
    }

    @Override
    public Writer begin(String name) {
        indexes.makeLedger();
        return new PiecesWriter(name);
    }

    /** Sends one piece after another, and the head in the end, unless one of them did not arrive. */
    private final class PiecesWriter extends Writer {

        private final String name;
        private final String pieces = UUID.randomUUID().toString();
        private final StringBuilder piece = new StringBuilder();
        private int count;
        private long size;
        private boolean isWhole = true;
        private boolean closed;

        PiecesWriter(String name) {
            this.name = name;
        }

        @Override
        public void write(char[] source, int offset, int length) {
            piece.append(source, offset, length);
            if (piece.length() >= PIECE) {
                send(Character.isHighSurrogate(piece.charAt(piece.length() - 1)) ? piece.length() - 1 : piece.length());
            }
        }

        private void send(int length) {
            var text = piece.substring(0, length);
            piece.delete(0, length);
            size += text.getBytes(UTF_8).length;
            isWhole = false;
            put(id(pieces, count++), Json.object("text", text));
            isWhole = true;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            if (!closed && isWhole) {
                closed = true;
                if (!piece.isEmpty()) {
                    send(piece.length());
                }
                put(name, Json.object(NAME, name).put("pieces", pieces).put("count", count).put("size", size));
            }
        }
    }

    private void put(String id, ObjectNode document) {
        client.send(Call.put(WRITING, "/" + index + "/_doc/" + id).with(document));
    }

    @Override
    public void move(String from, String to) throws IOException {
        var head = document(from).orElseThrow(() -> new NoSuchFileException(from));
        put(to, ((ObjectNode) head).put(NAME, to));
        client.ask(Call.delete(WRITING, "/" + index + "/_doc/" + from));
    }
}
