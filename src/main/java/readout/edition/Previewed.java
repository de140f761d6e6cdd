package readout.edition;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import readout.corpus.CorpusLoader;
import readout.corpus.LoadOutcome;
import readout.edition.CorpusOrigin.Looked;

/**
 * The corpus that was looked at last, so that it need not be validated a second time when it is confirmed. Given up when
 * memory is short. Safe for use by many threads.
 */
final class Previewed {

    private final CorpusLoader loader;
    private final AtomicReference<@Nullable SoftReference<Seen>> last = new AtomicReference<>();

    Previewed(CorpusLoader loader) {
        this.loader = loader;
    }

    /** @param when before anything of it was read */
    private record Seen(Path folder, LoadOutcome.Valid valid, Instant when) {}

    void keep(Looked looked, LoadOutcome outcome, Instant when) {
        last.set(looked instanceof Looked.Found found && outcome instanceof LoadOutcome.Valid valid
            ? new SoftReference<>(new Seen(found.folder(), valid, when))
            : null);
    }

    /** What was looked at, if the files are still the same; it is given only once. */
    Optional<LoadOutcome> take(Looked looked) {
        return Optional.ofNullable(last.getAndSet(null))
            .flatMap(kept -> Optional.ofNullable(kept.get()))
            .filter(seen -> looked instanceof Looked.Found found && found.folder().equals(seen.folder()))
            .filter(seen -> loader.isUnchanged(seen.folder(), seen.valid().corpus().files(), seen.when()))
            .map(Seen::valid);
    }
}
