package readout.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.Block.Side;
import readout.answer.DateWords;
import readout.edition.Edition;
import readout.model.DateRange;
import readout.model.Party;
import readout.model.Statement;
import readout.model.Topic;
import readout.quoting.Quoting;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Hit;
import readout.search.Order;
import readout.search.StatementQuery;

/** What the parties said by one day beside what they said by a later one: pairs of statements, never a verdict. */
final class PositionChanges {

    /** How far to look for a statement that stands and says something else. */
    private static final int LOOK = 25;

    private final Edition edition;
    private final Optional<LocalDate> from;
    private final LocalDate to;
    private final Quoting quoting;

    /** @param from empty to begin with each party's first statement */
    PositionChanges(Edition edition, Optional<LocalDate> from, LocalDate to) {
        this.edition = edition;
        this.from = from;
        this.to = to;
        this.quoting = new Quoting(edition.registry());
    }

    /** The topics on which anything was said between the days, by the party when one is given. */
    List<Topic> topics(Optional<Party> party) {
        var criteria = new ArrayList<Criterion>(List.of(new Criterion.SaidBetween(new DateRange(dayAfter(), to))));
        party.ifPresent(found -> criteria.add(new Criterion.ForParty(found.slug())));
        var spoken = edition.index().tally(criteria, List.of(Facet.TOPIC)).stream()
            .map(tally -> tally.values().getFirst())
            .collect(Collectors.toSet());
        return edition.registry().topics().stream().filter(topic -> spoken.contains(topic.slug())).toList();
    }

    /**
     * The newest statement by the one day beside the newest by the other; alone where there is none before it. Empty when
     * nothing new was said between them.
     */
    Optional<Block> pair(Topic topic, Party party) {
        var before = before(topic, party);
        return standing(topic, party, to, new Order.NewestFirst()).stream()
            .filter(hit -> !hit.statement().said().earliest().isBefore(dayAfter()))
            .filter(hit -> before.stream().noneMatch(known -> isKnown(hit.statement(), known.statement())))
            .findFirst()
            .map(newest -> beside(party, before, newest));
    }

    private Optional<Hit> before(Topic topic, Party party) {
        return from.map(day -> standing(topic, party, day, new Order.NewestFirst()))
            .orElseGet(() -> standing(topic, party, to, new Order.OldestFirst())).stream()
            .filter(hit -> from.isEmpty() || !hit.statement().said().earliest().isAfter(from.get()))
            .findFirst();
    }

    private static boolean isKnown(Statement statement, Statement known) {
        return statement.id().equals(known.id()) || Repeats.isRepeat(statement, known);
    }

    private Block beside(Party party, Optional<Hit> before, Hit newest) {
        var sides = new ArrayList<Side>();
        before.ifPresent(hit -> sides.add(side(first(), party, hit)));
        sides.add(side("By " + DateWords.of(to), party, newest));
        return new Block.SideBySide(
            before.isPresent() ? party.label() : party.label() + " (" + nothing() + ")", sides);
    }

    private Side side(String label, Party party, Hit hit) {
        return new Side(label, party.slug(), "", List.of(quoting.evidence(hit)));
    }

    private String first() {
        return from.map(day -> "By " + DateWords.of(day)).orElse("First");
    }

    private String nothing() {
        return "nothing on this " + from.map(day -> "by " + DateWords.of(day)).orElse("before");
    }

    private List<Hit> standing(Topic topic, Party party, LocalDate by, Order order) {
        var criteria = List.<Criterion>of(
            new Criterion.OnTopic(topic.slug()), new Criterion.ForParty(party.slug()),
            new Criterion.SaidBetween(new DateRange(Period.ALWAYS.first(), by)));
        return edition.index().search(new StatementQuery(criteria, order, 0, LOOK)).hits().stream()
            .filter(hit -> hit.statement().curation().retraction() == null)
            .toList();
    }

    private LocalDate dayAfter() {
        return from.map(day -> day.plusDays(1)).orElse(Period.ALWAYS.first());
    }
}
