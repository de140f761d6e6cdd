package readout.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a message has room for, under Discord's limits on Components V2: 4,000 characters (counted here in UTF-16 units,
 * the stricter way) and 40 components, containers included.
 *
 * @param characters left for pieces
 * @param components left for pieces and the containers around them
 */
record MessageBudget(int characters, int components) {

    private static final MessageBudget MESSAGE = new MessageBudget(4000, 40);

    /** What is left beside the rest of a message. */
    static MessageBudget beside(int characters, int components) {
        return new MessageBudget(MESSAGE.characters - characters, MESSAGE.components - components);
    }

    /** The pieces in as few parts as they take, in order and without loss; at least one part, possibly empty. */
    List<List<Piece>> parts(List<Piece> pieces) {
        var parts = new ArrayList<List<Piece>>();
        var part = new ArrayList<Piece>();
        for (var group : groups(pieces)) {
            if (!part.isEmpty() && !fits(part, group)) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            part.addAll(group);
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    /** Pieces that stay together; those that do not fit a message even alone are taken apart. */
    private List<List<Piece>> groups(List<Piece> pieces) {
        var groups = new ArrayList<List<Piece>>();
        var group = new ArrayList<Piece>();
        for (var piece : pieces) {
            group.add(piece);
            if (!piece.lead()) {
                addGroup(group, groups);
                group = new ArrayList<>();
            }
        }
        addGroup(group, groups);
        return groups;
    }

    private void addGroup(List<Piece> group, List<List<Piece>> groups) {
        if (fits(List.of(), group)) {
            groups.add(group);
            return;
        }
        group.stream().flatMap(piece -> cut(piece).stream()).map(List::of).forEach(groups::add);
    }

    private boolean fits(List<Piece> part, List<Piece> group) {
        var all = new ArrayList<>(part);
        all.addAll(group);
        var text = all.stream().mapToInt(piece -> piece.text().length()).sum();
        var count = all.stream().mapToInt(Piece::components).sum() + containers(all);
        return text <= characters && count <= components;
    }

    private static int containers(List<Piece> pieces) {
        var runs = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (i == 0 || !Objects.equals(pieces.get(i).tint(), pieces.get(i - 1).tint())) {
                runs++;
            }
        }
        return runs;
    }

    /** The last resort for a text that no message holds: between words, never within an escape or a character. */
    private List<Piece> cut(Piece piece) {
        var cuts = new ArrayList<Piece>();
        var rest = piece.text();
        while (rest.length() > characters) {
            var end = end(rest);
            cuts.add(Piece.of(rest.substring(0, end)).tinted(piece.tint()));
            rest = rest.substring(end);
        }
        cuts.add(piece.withText(rest));
        return cuts;
    }

    private int end(String text) {
        var space = Math.max(text.lastIndexOf(' ', characters - 1), text.lastIndexOf('\n', characters - 1));
        if (space > characters / 2) {
            return space + 1;
        }
        return breaksCharacter(text) ? characters - 1 : characters;
    }

    /** Whether a cut at the limit would part an escape from its mark or the halves of a character. */
    private boolean breaksCharacter(String text) {
        var backslashes = 0;
        while (backslashes < characters && text.charAt(characters - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1 || Character.isHighSurrogate(text.charAt(characters - 1));
    }
}
