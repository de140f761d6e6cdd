package readout.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import readout.edition.Edition;
import readout.edition.Editions;
import readout.model.SourcedStatement;
import readout.search.Indexing;
import readout.state.Delivery;
import readout.state.Delivery.Kind;
import readout.state.Delivery.Target;
import readout.state.Follow;
import readout.state.Memory;
import readout.state.Stores;

/**
 * Puts into the outbox what each edition has for those who follow something, and for answers already posted. Every
 * edition is handled once among all processes, in their order, and whole or not at all; a process that died, or a memory
 * that was out of reach, only delays it. For one thread.
 */
public final class Announcements {

    private static final String CURSOR = "announcements";

    /** So many new statements are looked through at a time. */
    private static final int CHUNK = 1_000;

    private final Editions editions;
    private final Indexing indexing;
    private final Memory memory;
    private final InstantSource clock;
    private long caughtUp;

    public Announcements(Editions editions, Indexing indexing, Memory memory, InstantSource clock) {
        this.editions = editions;
        this.indexing = indexing;
        this.memory = memory;
        this.clock = clock;
    }

    /** What a follow is to be told of. */
    private static final class Told {

        /** Ids by when they may be seen. */
        private final Map<Instant, List<String>> added = new TreeMap<>();
        private final List<String> amended = new ArrayList<>();
    }

    /**
     * Handles the editions that were not yet. One that begins with an empty memory begins with the live edition. May
     * throw a {@link readout.state.MemoryException}, and then goes on there the next time.
     */
    public void catchUp() {
        long live = editions.borrow(edition -> edition.stamp().number());
        if (live == caughtUp) {
            return; // asked twice a second, and seldom is there anything new
        }
        var handled = memory.stores().cursors().edition(CURSOR);
        if (handled == 0) {
            memory.stores().cursors().advance(CURSOR, live);
        } else {
            LongStream.rangeClosed(handled + 1, live)
                .forEach(number -> editions.borrowWhole(whole -> announce(number, whole)));
        }
        caughtUp = live;
    }

    private boolean announce(long number, Edition edition) {
        var bulletin = Bulletin.of(number, editions.ledger(), edition);
        var follows = new LinkedHashMap<Follow, Terms>();
        memory.stores().follows().active().stream()
            .filter(follow -> follow.sinceEdition() < number)
            .forEach(follow -> follows.put(follow, Terms.of(follow.terms())));
        var told = told(bulletin, follows, edition);
        var now = clock.instant();
        return memory.transaction(stores -> {
            if (!stores.cursors().advance(CURSOR, number)) {
                return false; // another process was faster
            }
            told.forEach((follow, its) -> enqueue(follow, its, number, now, stores));
            amend(bulletin.amended(), number, now, stores);
            return true;
        });
    }

    private Map<Follow, Told> told(Bulletin bulletin, Map<Follow, Terms> follows, Edition edition) {
        var matching = new Matching(edition, indexing);
        var told = new LinkedHashMap<Follow, Told>();
        for (var from = 0; from < bulletin.added().size(); from += CHUNK) {
            var ids = bulletin.added().subList(from, Math.min(bulletin.added().size(), from + CHUNK));
            matching.news(follows, standing(ids, edition), List.of()).forEach((follow, news) -> {
                var its = told.computeIfAbsent(follow, _ -> new Told());
                news.added().forEach(hit -> its.added
                    .computeIfAbsent(visibleFrom(hit.sourced()), _ -> new ArrayList<>())
                    .add(hit.statement().id()));
            });
        }
        matching.news(follows, List.of(), bulletin.amended()).forEach((follow, news) -> news.amended()
            .forEach(amendment -> told.computeIfAbsent(follow, _ -> new Told()).amended.add(amendment.id())));
        return told;
    }

    /** What is gone or retracted meanwhile is no news. */
    private static List<SourcedStatement> standing(List<String> ids, Edition edition) {
        return ids.stream()
            .flatMap(id -> edition.index().statement(id).stream())
            .map(hit -> hit.sourced())
            .filter(sourced -> sourced.statement().curation().retraction() == null)
            .toList();
    }

    private static Instant visibleFrom(SourcedStatement sourced) {
        var from = sourced.statement().curation().visibleFrom();
        return from == null ? Instant.EPOCH : from;
    }

    private static void enqueue(Follow follow, Told told, long number, Instant now, Stores stores) {
        var added = new TreeMap<Instant, List<String>>();
        told.added.forEach((from, ids) -> added.merge(from.isAfter(now) ? from : Instant.EPOCH,
            stores.alertedStatements().mark(follow.id(), ids), Announcements::joined));
        if (!told.amended.isEmpty()) {
            added.computeIfAbsent(Instant.EPOCH, _ -> List.of());
        }
        added.forEach((from, ids) -> {
            var amended = from.equals(Instant.EPOCH) ? told.amended : List.<String>of();
            if (!ids.isEmpty() || !amended.isEmpty()) {
                stores.outbox().enqueue(new Delivery(
                    "alert/follow %d/edition %d/%d".formatted(follow.id(), number, from.toEpochMilli()), Kind.ALERT,
                    follow.id(), new Target.NewMessage(follow.place()), new Payload(number, ids, amended).write(),
                    quiet(follow, from.isAfter(now) ? from : now), now));
            }
        });
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static Instant quiet(Follow follow, Instant moment) {
        return follow.quiet() == null ? moment : follow.quiet().next(moment);
    }

    private static void amend(List<Amendment> amended, long number, Instant now, Stores stores) {
        var ids = amended.stream().map(Amendment::id).toList();
        if (ids.isEmpty()) {
            return;
        }
        stores.postedAnswers().holding(ids).stream()
            .filter(answer -> answer.hindrance() == null && answer.edition() < number)
            .forEach(answer -> stores.outbox().enqueue(new Delivery(
                "amend/message %d/edition %d".formatted(answer.message(), number), Kind.AMENDMENT, null,
                new Target.Message(answer.server(), answer.channel(), answer.message()),
                new Payload(number, List.of(), answer.statements().stream().filter(ids::contains).toList()).write(),
                now, now)));
    }
}
