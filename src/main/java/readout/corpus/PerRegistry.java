package readout.corpus;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the registry that was last asked for, where making it takes longer than its use. Holds on to that
 * registry. Thread-safe; two threads may both make it.
 *
 * @param <T> immutable
 */
public final class PerRegistry<T> {

    private final Function<Registry, T> maker;
    private final AtomicReference<@Nullable Made<T>> last = new AtomicReference<>();

    private record Made<T>(Registry registry, T value) {}

    public PerRegistry(Function<Registry, T> maker) {
        this.maker = maker;
    }

    @SuppressWarnings("ReferenceEquality") // to compare whole registries would take longer than to make it anew
    public T of(Registry registry) {
        var made = last.get();
        if (made == null || made.registry != registry) {
            made = new Made<>(registry, maker.apply(registry));
            last.set(made);
        }
        return made.value;
    }
}
