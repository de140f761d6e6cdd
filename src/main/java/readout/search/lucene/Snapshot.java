package readout.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list of what an edition consists of, as it stands in the edition's folder of snapshots: lines of words.
 *
 * @param publisher who made it, for an operator to find
 */
record Snapshot(String publisher, List<Piece> pieces) {

    private static final String HEAD = "readout snapshot 1";

    Snapshot {
        pieces = List.copyOf(pieces);
    }

    /** Where a file belongs. */
    enum Room {
        INDEX,
        LEDGER
    }

    /**
     * A file.
     *
     * @param size in bytes
     * @param checksum of an index's file the one that Lucene writes at its end, of others CRC-32
     */
    record Piece(Room room, String name, long size, long checksum) {

        String path() {
            return room.name().toLowerCase(Locale.ROOT) + "/" + name;
        }
    }

    List<Piece> pieces(Room room) {
        return pieces.stream().filter(piece -> piece.room() == room).toList();
    }

    String write() {
        var lines = new ArrayList<>(List.of(HEAD, publisher));
        pieces.forEach(piece -> lines.add(
            piece.room() + " " + piece.size() + " " + Long.toHexString(piece.checksum()) + " " + piece.name()));
        return String.join("\n", lines) + "\n";
    }

    /** Reads what {@link #write} wrote; anything else is refused as an illegal argument. */
    static Snapshot read(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(HEAD)) {
            throw new IllegalArgumentException("this is no list of a snapshot");
        }
        return new Snapshot(lines.get(1), lines.stream().skip(2).map(Snapshot::piece).toList());
    }

    private static Piece piece(String line) {
        var words = line.split(" ", 4);
        if (words.length < 4 || words[3].contains("/") || words[3].startsWith(".")) {
            throw new IllegalArgumentException("a snapshot holds no '" + line + "'");
        }
        return new Piece(Room.valueOf(words[0]), words[3], Long.parseLong(words[1]),
            Long.parseUnsignedLong(words[2], 16));
    }
}
