package readout.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import readout.corpus.Lookup.Ambiguous;
import readout.corpus.Lookup.Found;
import readout.corpus.Lookup.Missing;
import readout.model.Folding;

/**
 * The names of all things of one kind.
 *
 * <p>A slug, written as it stands in the files, always finds its thing. Any other spelling finds what bears it, be it
 * as slug, title or alias, whatever its spaces and punctuation; when several do, none is preferred, because a silent
 * guess would put one speaker's words into another's mouth.
 */
final class Names<T> {

    private static final int MAX_NEAR_MISSES = 5;

    private final SequencedMap<String, T> bySlug;
    private final Map<String, Collection<T>> byKey = new LinkedHashMap<>();
    private final NearMisses<T> nearMisses;

    private Names(SequencedMap<String, T> bySlug, NearMisses<T> nearMisses) {
        this.bySlug = bySlug;
        this.nearMisses = nearMisses;
    }

    /** @param spellings a thing's title and aliases */
    static <T> Names<T> of(List<T> things, Function<T, String> slug, Function<T, List<String>> spellings) {
        var bySlug = new LinkedHashMap<String, T>();
        things.forEach(thing -> bySlug.putIfAbsent(slug.apply(thing), thing));
        var names = new Names<T>(bySlug, new NearMisses<>(things, thing -> withSlug(thing, slug, spellings)));
        things.forEach(thing -> withSlug(thing, slug, spellings).forEach(name -> names.add(key(name), thing)));
        return names;
    }

    /** A spelling without what people leave out or write differently: letter case, accents, spaces, punctuation. */
    static String key(String name) {
        var key = new StringBuilder(name.length());
        Folding.fold(name).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    Lookup<T> lookup(String typed) {
        var thing = bySlug.get(Folding.fold(typed).strip());
        if (thing != null) {
            return new Found<>(thing);
        }
        var bearers = bearing(typed);
        return switch (bearers.size()) {
            case 0 -> new Missing<>(nearMisses.to(typed, MAX_NEAR_MISSES));
            case 1 -> new Found<>(bearers.getFirst());
            default -> new Ambiguous<>(bearers);
        };
    }

    /** Everything that bears a spelling. */
    List<T> bearing(String spelling) {
        return List.copyOf(byKey.getOrDefault(key(spelling), List.of()));
    }

    private static <T> List<String> withSlug(T thing, Function<T, String> slug, Function<T, List<String>> spellings) {
        var all = new ArrayList<>(spellings.apply(thing));
        all.add(slug.apply(thing));
        return all;
    }

    private void add(String key, T thing) {
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(thing);
        }
    }
}
