package readout.quoting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.answer.Block;
import readout.answer.DateWords;
import readout.answer.Evidence;
import readout.answer.Provenance;
import readout.answer.Voice;
import readout.answer.Words;
import readout.corpus.Registry;
import readout.model.Attribution;
import readout.model.Learned;
import readout.model.PartialDate;
import readout.model.Quotation;
import readout.model.Source;
import readout.model.SourcedStatement;
import readout.model.Speaker;
import readout.model.Statement;
import readout.search.Hit;

/** Turns what the index found into what an answer shows; nobody else quotes. */
public final class Quoting {

    /** What stands in the place of a party where the report itself speaks. */
    public static final String REPORT = "The report itself";

    private static final String NO_PARTY = "No party";

    private final Registry registry;

    public Quoting(Registry registry) {
        this.registry = registry;
    }

    /** A statement as a block of an answer. */
    public Block quoted(Hit hit) {
        return new Block.Quoted(evidence(hit));
    }

    /** A statement as it stands now, in an answer that itself says how it was corrected. */
    public Block corrected(SourcedStatement sourced) {
        return new Block.Quoted(evidence(new Hit(sourced, Learned.ALWAYS, List.of()), remarks(sourced.statement())));
    }

    /** Who said what and when, in one line, also of a statement whose speaker the corpus has no more. */
    public String inline(Statement statement) {
        var slug = statement.attribution().speaker();
        var speaker = registry.speakerOf(slug).map(Speaker::name).orElse(slug);
        var words = statement instanceof Quotation ? "“" + statement.text() + "”" : statement.text();
        return speaker + ", " + DateWords.of(statement.said()) + ": " + words;
    }

    /** A statement with all that must be shown beside it. */
    public Evidence evidence(Hit hit) {
        var remarks = corrections(hit.statement());
        remarks.addAll(remarks(hit.statement()));
        return evidence(hit, remarks);
    }

    private Evidence evidence(Hit hit, List<String> remarks) {
        var statement = hit.statement();
        return new Evidence(
            statement.id(),
            voice(statement.attribution()),
            words(hit),
            statement.said(),
            provenance(statement, hit.source()),
            remarks,
            statement.curation().retraction());
    }

    /** A party's label, or what stands in its place. */
    public String side(@Nullable String party) {
        return party == null ? REPORT : registry.partyOf(party).orElseThrow().label();
    }

    /** The same, where a statement may speak for no party without being the report's own. */
    public String side(Attribution attribution) {
        return attribution.party() == null && !attribution.editorial() ? NO_PARTY : side(attribution.party());
    }

    /** The speaker’s name. */
    public String speaker(Attribution attribution) {
        return registry.speakerOf(attribution.speaker()).orElseThrow().name();
    }

    private Voice voice(Attribution attribution) {
        return new Voice(speaker(attribution), attribution.role(), attribution.party(), side(attribution));
    }

    private static Words words(Hit hit) {
        var statement = hit.statement();
        var translatedFrom = statement instanceof Quotation quotation ? quotation.translatedFrom() : null;
        return new Words(
            statement.text(),
            statement instanceof Quotation,
            statement.strength(),
            translatedFrom == null ? "" : translatedFrom,
            hit.highlights());
    }

    private static Provenance provenance(Statement statement, Source source) {
        var publication = source.publication();
        return new Provenance(
            statement.citation().chain().hops(), name(source), publication.url(), published(publication.published()));
    }

    /** Who published it, or its title, or its id: the first that is known. */
    private static String name(Source source) {
        var publication = source.publication();
        if (publication.publisher() != null) {
            return publication.publisher();
        }
        return publication.title() == null ? source.id() : publication.title();
    }

    private static String published(@Nullable PartialDate date) {
        return date == null ? "" : DateWords.of(date);
    }

    private static List<String> corrections(Statement statement) {
        var remarks = new ArrayList<String>();
        statement.curation().corrections().forEach(correction -> remarks.add(
            "Corrected on " + DateWords.of(correction.date()) + ": " + correction.reason()));
        return remarks;
    }

    private static List<String> remarks(Statement statement) {
        var remarks = new ArrayList<String>();
        if (statement.attribution().editorial()) {
            remarks.add("The report’s own words, no party’s statement.");
        }
        if (statement instanceof Quotation quotation && quotation.asPrinted()) {
            remarks.add("As printed in the source, which runs passages together.");
        }
        var repeats = statement.curation().repeats();
        if (repeats != null) {
            remarks.add("Says again: " + repeats);
        }
        var note = statement.curation().note();
        if (note != null) {
            remarks.add(note);
        }
        return remarks;
    }
}
