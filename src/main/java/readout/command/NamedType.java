package readout.command;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import readout.answer.Refusal.Kind;
import readout.corpus.Lookup;
import readout.corpus.Registry;
import readout.edition.Edition;
import readout.model.Folding;

/**
 * An option that takes the name of something in the registry: slug, title or alias.
 *
 * @param placeholder what stands for it in help
 * @param noun what it is, for sentences, with its article
 * @param all everything there is, in the order to offer it
 */
record NamedType<T>(
    String placeholder,
    String noun,
    Function<Registry, List<T>> all,
    BiFunction<Registry, String, Lookup<T>> lookup,
    Function<T, String> slug,
    Function<T, String> label)
    implements OptionType<T> {

    @Override
    public Resolution<T> resolve(String typed, Edition edition) {
        return switch (lookup.apply(edition.registry(), typed)) {
            case Lookup.Found<T>(var value) -> new Resolution.Resolved<>(value);
            case Lookup.Ambiguous<T>(var candidates) -> new Resolution.Unresolved<>(
                Kind.AMBIGUOUS_NAME, "“" + typed + "” is the name of more than one. Which is meant?",
                offered(candidates));
            case Lookup.Missing<T>(var nearMisses) -> new Resolution.Unresolved<>(
                Kind.UNKNOWN_NAME, "“" + typed + "” is not " + noun + " in this corpus.", offered(nearMisses));
        };
    }

    @Override
    public String canonical(T value) {
        return slug.apply(value);
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        var wanted = Folding.fold(typed.strip());
        var offers = offered(all.apply(edition.registry()));
        var starting = offers.stream().filter(offer -> startsWith(offer, wanted));
        var holding = offers.stream().filter(offer -> !startsWith(offer, wanted) && holds(offer, wanted));
        var named = lookup.apply(edition.registry(), typed) instanceof Lookup.Found<T>(var value)
            ? Stream.of(offer(value))
            : Stream.<Completion>empty();
        return Stream.of(named, starting, holding).flatMap(Function.identity()).distinct().toList();
    }

    private List<Completion> offered(List<T> things) {
        return things.stream().map(this::offer).toList();
    }

    private Completion offer(T thing) {
        return new Completion(slug.apply(thing), label.apply(thing));
    }

    private static boolean startsWith(Completion offer, String wanted) {
        return offer.value().startsWith(wanted) || Folding.fold(offer.label()).startsWith(wanted);
    }

    private static boolean holds(Completion offer, String wanted) {
        return offer.value().contains(wanted) || Folding.fold(offer.label()).contains(wanted);
    }
}
