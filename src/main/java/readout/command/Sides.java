package readout.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.answer.Block.Side;
import readout.answer.Evidence;
import readout.edition.Edition;
import readout.model.Account;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.quoting.Quoting;
import readout.search.Hit;

/** Sets out the accounts of a point: parties in their fixed order, the report itself last. */
final class Sides {

    /** Stands for the report among the parties' slugs. */
    private static final String REPORT = "";

    private final Edition edition;
    private final Quoting quoting;

    Sides(Edition edition) {
        this.edition = edition;
        this.quoting = new Quoting(edition.registry());
    }

    List<Side> of(PointOfDifference point) {
        var byParty = point.accounts().stream().collect(Collectors.groupingBy(Sides::key));
        var parties = edition.registry().parties().stream().map(Party::slug);
        return Stream.concat(parties, Stream.of(REPORT))
            .flatMap(party -> Optional.ofNullable(byParty.get(party)).stream())
            .map(this::side)
            .filter(side -> !side.statements().isEmpty())
            .toList();
    }

    /** Says which parties the corpus holds nothing from; that is no claim that they did not mention the matter. */
    Optional<String> silent(PointOfDifference point) {
        var speaking = point.accounts().stream().map(Sides::key).collect(Collectors.toSet());
        var silent = edition.registry().parties().stream()
            .filter(party -> !speaking.contains(party.slug()))
            .map(Party::label)
            .collect(Collectors.joining(", "));
        return silent.isEmpty()
            ? Optional.empty()
            : Optional.of("On this point the corpus holds nothing from: " + silent + ".");
    }

    private static String key(Account account) {
        return account.party() == null ? REPORT : account.party();
    }

    private Side side(List<Account> accounts) {
        var party = accounts.getFirst().party();
        var summary = accounts.stream()
            .filter(account -> !account.omission())
            .filter(this::isWhole)
            .map(Account::summary)
            .collect(Collectors.joining(" "));
        var statements = accounts.stream().flatMap(account -> account.statements().stream()).distinct().toList();
        return new Side(quoting.side(party), party, summary, evidence(statements));
    }

    /** A summary must not tell what its statements, under embargo, do not. */
    private boolean isWhole(Account account) {
        return account.statements().stream().allMatch(id -> edition.index().statement(id).isPresent());
    }

    private List<Evidence> evidence(List<String> statements) {
        var found = new LinkedHashMap<String, Hit>();
        statements.forEach(id -> edition.index().statement(id).ifPresent(hit -> found.put(id, hit)));
        return found.values().stream().map(quoting::evidence).toList();
    }
}
