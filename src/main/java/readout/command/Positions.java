package readout.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readout.answer.Block;
import readout.answer.Block.Side;
import readout.answer.CountWords;
import readout.edition.Edition;
import readout.model.DateRange;
import readout.model.Party;
import readout.model.Topic;
import readout.quoting.Quoting;
import readout.search.Criterion;
import readout.search.Facet;
import readout.search.Hit;
import readout.search.Order;
import readout.search.StatementQuery;

/** What the parties' positions were on a day: pairs of statements, never a verdict that one changed. */
final class Positions {

    /** How far back to look for a statement that says something else than the newest one. */
    private static final int LOOK_BACK = 25;

    /** Where it almost always stands, so that the rest is seldom read. */
    private static final int FIRST_LOOK = 3;

    private final Edition edition;
    private final LocalDate day;
    private final Quoting quoting;

    Positions(Edition edition, LocalDate day) {
        this.edition = edition;
        this.day = day;
        this.quoting = new Quoting(edition.registry());
    }

    /** The topics on which there is any statement by then, by the party when one is given. */
    List<Topic> topics(Optional<Party> party) {
        var criteria = new ArrayList<Criterion>(List.of(byThen()));
        party.ifPresent(found -> criteria.add(new Criterion.ForParty(found.slug())));
        var spoken = edition.index().tally(criteria, List.of(Facet.TOPIC)).stream()
            .map(tally -> tally.values().getFirst())
            .collect(Collectors.toSet());
        return edition.registry().topics().stream().filter(topic -> spoken.contains(topic.slug())).toList();
    }

    /** A party's newest statement that still stands, on a topic beside the one before it; empty when it has none. */
    Optional<Block> pair(Topic topic, Party party) {
        List<Criterion> criteria =
            List.of(new Criterion.OnTopic(topic.slug()), new Criterion.ForParty(party.slug()), byThen());
        var found = newest(criteria, FIRST_LOOK);
        if (found.size() == FIRST_LOOK && sides(party, found).size() < 2) {
            found = newest(criteria, LOOK_BACK);
        }
        var sides = sides(party, found);
        return sides.isEmpty() ? Optional.empty() : Optional.of(new Block.SideBySide(party.label(), sides));
    }

    private List<Hit> newest(List<Criterion> criteria, int count) {
        return edition.index().search(new StatementQuery(criteria, new Order.NewestFirst(), 0, count)).hits();
    }

    /** Of statements, the newest first, that one and the first that says something else; none that were retracted. */
    private List<Side> sides(Party party, List<Hit> found) {
        var hits = found.stream().filter(hit -> hit.statement().curation().retraction() == null).toList();
        if (hits.isEmpty()) {
            return List.of();
        }
        var newest = hits.getFirst();
        var sides = new ArrayList<>(List.of(side("Newest, " + age(newest), party, newest)));
        hits.stream().skip(1)
            .filter(other -> !Repeats.isRepeat(newest.statement(), other.statement()))
            .findFirst()
            .ifPresent(other -> sides.add(side("Before it, " + age(other), party, other)));
        return sides;
    }

    private Criterion byThen() {
        return new Criterion.SaidBetween(new DateRange(Period.ALWAYS.first(), day));
    }

    private Side side(String label, Party party, Hit hit) {
        return new Side(label, party.slug(), "", List.of(quoting.evidence(hit)));
    }

    private String age(Hit hit) {
        var said = hit.statement().said().earliest();
        var months = ChronoUnit.MONTHS.between(said, day);
        if (months > 0) {
            return CountWords.of(months, "month") + " old";
        }
        var days = ChronoUnit.DAYS.between(said, day);
        return days > 0 ? CountWords.of(days, "day") + " old" : "of the same day";
    }
}
