package readout.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.answer.Block.Fact;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.edition.Edition;
import readout.quoting.Quoting;
import readout.search.Facet;
import readout.search.Tally;

/** Counts and newest dates of what an edition holds. */
final class Coverage {

    /** A topic with no more statements than this is thin. */
    private static final int FEW = 3;

    /** A party silent on a topic for longer than this, by the corpus, is worth naming. */
    private static final int SILENT_MONTHS = 6;

    private static final int MOST_SILENCES = 15;

    private final Edition edition;

    Coverage(Edition edition) {
        this.edition = edition;
    }

    String whole() {
        var newest = newest();
        return CountWords.of(edition.stamp().statements(), "statement") + " on "
            + CountWords.of(edition.registry().events().size(), "event")
            + newest.map(day -> ", the newest of " + DateWords.of(day)).orElse("") + ".";
    }

    List<Fact> parties() {
        var tallies = by(Facet.PARTY);
        var facts = new ArrayList<Fact>();
        edition.registry().parties()
            .forEach(party -> facts.add(new Fact(party.label(), inWords(tallies.get(party.slug())))));
        if (tallies.containsKey("")) {
            facts.add(new Fact(Quoting.REPORT, inWords(tallies.get(""))));
        }
        return facts;
    }

    List<Fact> topics() {
        var tallies = by(Facet.TOPIC);
        return edition.registry().topics().stream()
            .map(topic -> new Fact(topic.label(), inWords(tallies.get(topic.slug()))))
            .toList();
    }

    List<Fact> sourceKinds() {
        return by(Facet.SOURCE_KIND).values().stream()
            .sorted(Comparator.comparingLong(Tally::count).reversed())
            .map(tally -> new Fact(kind(tally.values().getFirst()), inWords(tally)))
            .toList();
    }

    List<Fact> fewStatements() {
        var tallies = by(Facet.TOPIC);
        return edition.registry().topics().stream()
            .filter(topic -> !tallies.containsKey(topic.slug()) || tallies.get(topic.slug()).count() <= FEW)
            .map(topic -> new Fact(topic.label(), inWords(tallies.get(topic.slug()))))
            .toList();
    }

    List<Fact> longSilent() {
        var oldest = newest().map(day -> day.minusMonths(SILENT_MONTHS)).orElse(LocalDate.MIN);
        return edition.index().tally(List.of(), List.of(Facet.PARTY, Facet.TOPIC)).stream()
            .filter(tally -> !tally.values().getFirst().isEmpty() && !tally.values().getLast().isEmpty())
            .filter(tally -> tally.count() > 1 && tally.newest().isBefore(oldest))
            .sorted(Comparator.comparing(Tally::newest).thenComparing(tally -> String.join(" ", tally.values())))
            .limit(MOST_SILENCES)
            .map(this::silence)
            .toList();
    }

    private Fact silence(Tally tally) {
        var party = edition.registry().partyOf(tally.values().getFirst()).orElseThrow().label();
        var topic = edition.registry().topicOf(tally.values().getLast()).orElseThrow().label();
        return new Fact(party + " on " + topic, inWords(tally));
    }

    private Optional<LocalDate> newest() {
        return by(Facet.PARTY).values().stream().map(Tally::newest).max(Comparator.naturalOrder());
    }

    private Map<String, Tally> by(Facet facet) {
        return edition.index().tally(List.of(), List.of(facet)).stream()
            .collect(Collectors.toMap(tally -> tally.values().getFirst(), Function.identity()));
    }

    private static String inWords(@Nullable Tally tally) {
        return tally == null
            ? "nothing"
            : CountWords.of(tally.count(), "statement") + ", the newest of " + DateWords.of(tally.newest());
    }

    private static String kind(String name) {
        var words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
