package readout.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import readout.search.IndexException;

/** Queries of the search engine. */
final class EngineMeters {

    /** What is asked of an engine. */
    enum Query {
        SEARCH,
        NEAREST,
        STATEMENT,
        TALLY,
        /** What a reload or an embargo asks. */
        OTHER
    }

    private final Map<Query, Timer> succeeded = new EnumMap<>(Query.class);
    private final Map<Query, Timer> failed = new EnumMap<>(Query.class);
    private volatile boolean answers = true;

    EngineMeters(MeterRegistry registry) {
        var queries = Buckets.ofQueries("readout.engine.query")
            .description("Queries of the search engine").withRegistry(registry);
        for (var query : Query.values()) {
            var word = query.name().toLowerCase(Locale.ROOT);
            succeeded.put(query, queries.withTags("query", word, "outcome", "done"));
            failed.put(query, queries.withTags("query", word, "outcome", "failed"));
        }
    }

    /** Whether it answered what it was asked last. */
    boolean answers() {
        return answers;
    }

    /** Notes whether it answers, and no more. */
    <T> T reached(Supplier<T> asked) {
        try {
            var answer = asked.get();
            answers = true;
            return answer;
        } catch (IndexException failure) {
            answers = false;
            throw failure;
        }
    }

    <T> T timed(Query query, Supplier<T> asked) {
        var began = System.nanoTime();
        try {
            var answer = reached(asked);
            took(succeeded, query, began);
            return answer;
        } catch (IndexException failure) {
            took(failed, query, began);
            throw failure;
        }
    }

    /** Every query has its timers. */
    private static void took(Map<Query, Timer> timers, Query query, long began) {
        Objects.requireNonNull(timers.get(query)).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }
}
