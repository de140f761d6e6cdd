package readout.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The things of one kind that the corpus names. It also knows the slugs of things that have mistakes of their own, so
 * that one mistake is told once and not again at each reference.
 *
 * @param kind for problems to say, such as "speaker"
 */
record Declared<R extends Record>(String kind, Map<String, Entry<R>> entries, Map<String, String> places) {

    Declared(String kind) {
        this(kind, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Takes note of a slug, if the node has one; tells when it is taken. */
    boolean claim(Node node, String key, FileProblems problems) {
        if (!(node instanceof Node.Fields fields)
            || !(fields.field(key).map(Node.Field::value).orElse(null) instanceof Node.Scalar slug)) {
            return true;
        }
        var place = problems.file() + ":" + slug.at().line();
        var taken = places.putIfAbsent(slug.text(), place);
        if (taken != null) {
            problems.error(slug.at(), "the " + kind + " `" + slug.text() + "` is already in " + taken,
                "give one of them another " + key);
        }
        return taken == null;
    }

    void add(String slug, Entry<R> entry) {
        entries.put(slug, entry);
    }

    /** Adds what stands in a file that is not read; tells when its slug is taken. */
    void recall(String slug, Entry<R> entry) {
        if (places.putIfAbsent(slug, entry.problems().file()) != null) {
            entry.error(Mark.WHOLE_FILE, "the " + kind + " `" + slug + "` is there twice", "give one another slug");
        }
        add(slug, entry);
    }

    Optional<R> find(String slug) {
        return Optional.ofNullable(entries.get(slug)).map(Entry::value);
    }

    List<R> values() {
        return entries.values().stream().map(Entry::value).toList();
    }

    /** Tells when nothing has this slug. */
    void require(String slug, Entry<?> from, Object... path) {
        if (!places.containsKey(slug)) {
            from.error(from.at(path), "there is no " + kind + " `" + slug + "`",
                from.problems().all().isFull() ? "" : Wishes.oneOf(slug, new ArrayList<>(places.keySet())));
        }
    }
}
