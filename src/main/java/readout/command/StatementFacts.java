package readout.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.answer.Block.Fact;
import readout.answer.DateWords;
import readout.edition.Edition;
import readout.model.Quotation;
import readout.model.Statement;
import readout.quoting.Quoting;
import readout.search.Hit;

/** Everything the corpus knows about one statement, as labels and values. */
final class StatementFacts {

    private final Edition edition;

    StatementFacts(Edition edition) {
        this.edition = edition;
    }

    /** The way of the words, hop by hop, from the speaker outwards. */
    List<Fact> chain(Hit hit) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Speaker", new Quoting(edition.registry()).speaker(hit.statement().attribution())));
        var hops = hit.statement().citation().chain().hops();
        for (int i = 0; i < hops.size(); i++) {
            facts.add(new Fact(i == 0 ? "Said in" : "Then reported in", hops.get(i)));
        }
        return facts;
    }

    List<Fact> source(Hit hit) {
        var facts = new ArrayList<Fact>();
        var source = hit.source();
        var publication = source.publication();
        add("Title", publication.title(), facts);
        facts.add(new Fact("Publisher", publication.publisher() == null ? "not known" : publication.publisher()));
        facts.add(new Fact("Kind", source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        facts.add(new Fact("Address", publication.url() == null ? "not known" : publication.url().toString()));
        var published = publication.published();
        facts.add(new Fact("Published", published == null ? "not known" : DateWords.of(published)));
        add("About the date", publication.publishedBasis(), facts);
        if (hit.statement() instanceof Quotation quotation) {
            add("Just before", quotation.quote().prefix(), facts);
            add("Just after", quotation.quote().suffix(), facts);
        }
        var position = hit.statement().citation().position();
        if (position != null) {
            facts.add(new Fact("Place in the text", "characters " + position.start() + " to " + position.end()));
        }
        add("Note on the source", source.note(), facts);
        return facts;
    }

    List<Fact> corpus(Hit hit) {
        var statement = hit.statement();
        var registry = edition.registry();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("In short", statement.gist()));
        facts.add(new Fact("Said", DateWords.of(statement.said())));
        add("How the date is known", statement.said().basis(), facts);
        facts.add(new Fact("Learned", learned(hit)));
        facts.add(new Fact("Event", registry.eventOf(statement.subject().event()).orElseThrow().title()));
        facts.add(new Fact("Topics", statement.subject().topics().stream()
            .map(topic -> registry.topicOf(topic).orElseThrow().label())
            .collect(Collectors.joining(", "))));
        add("Points of difference", points(statement), facts);
        if (statement instanceof Quotation quotation && quotation.utterance() != null) {
            facts.add(new Fact(
                "Part of",
                "one run of speech, “" + quotation.utterance().id() + "”, part " + quotation.utterance().seq()));
        }
        facts.add(new Fact("Id", statement.id()));
        return facts;
    }

    private String learned(Hit hit) {
        var learned = hit.learned();
        var noted = hit.statement().curation().learned();
        if (learned.first().equals(Instant.EPOCH)) {
            return noted == null ? "no day noted; it is in edition " + edition.stamp().number() : DateWords.of(noted);
        }
        var first = noted == null ? DateWords.of(learned.first()) : DateWords.of(noted);
        return learned.since().equals(learned.first())
            ? first
            : first + "; as it now stands, " + DateWords.of(learned.since());
    }

    private String points(Statement statement) {
        return edition.registry().points().stream()
            .filter(
                point -> point.accounts().stream().anyMatch(account -> account.statements().contains(statement.id())))
            .map(point -> point.question())
            .collect(Collectors.joining(" "));
    }

    private static void add(String label, @Nullable String value, List<Fact> facts) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value.strip()));
        }
    }
}
