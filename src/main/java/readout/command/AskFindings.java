package readout.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.answer.Block;
import readout.answer.Block.Side;
import readout.answer.Block.Tone;
import readout.answer.DateWords;
import readout.answer.Evidence;
import readout.ask.Inquiry;
import readout.ask.Kind;
import readout.edition.Edition;
import readout.model.Party;
import readout.quoting.Quoting;
import readout.search.Hit;

/** Sets out what answers a question, or what comes near it. */
final class AskFindings {

    private final Edition edition;
    private final Quoting quoting;

    AskFindings(Edition edition) {
        this.edition = edition;
        this.quoting = new Quoting(edition.registry());
    }

    /** What was asked for comes first: the name, the date, the sides beside one another. */
    List<Block> answer(String question, Inquiry.Outcome outcome) {
        var hits = outcome.hits();
        return switch (outcome.understanding().kind()) {
            case WHO -> led(hits, quoting.speaker(hits.getFirst().statement().attribution()));
            case WHEN -> led(hits, DateWords.of(hits.getFirst().statement().said()));
            case COMPARE -> List.of(new Block.SideBySide(Labels.cut(question, 150), sides(hits)));
            case LATEST -> introduced(hits, "The newest in this corpus that fits best comes first; look at the dates.");
            case EARLIEST ->
                introduced(hits, "The oldest in this corpus that fits best comes first; look at the dates.");
            case DID_SAY ->
                introduced(hits, "What comes nearest to that in this corpus; whether it is that, the words tell.");
            case WHAT -> quoted(hits);
        };
    }

    /** The first one under a heading that tells the answer, the others apart from it. */
    private List<Block> led(List<Hit> hits, String lead) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(lead));
        blocks.addAll(quoted(hits.subList(0, 1)));
        if (hits.size() > 1) {
            blocks.add(new Block.Heading("See also"));
            blocks.addAll(quoted(hits.subList(1, hits.size())));
        }
        return blocks;
    }

    private List<Block> introduced(List<Hit> hits, String introduction) {
        return Stream.concat(Stream.<Block>of(new Block.Prose(introduction)), quoted(hits).stream()).toList();
    }

    private List<Block> quoted(List<Hit> hits) {
        return hits.stream().map(quoting::quoted).toList();
    }

    /** In the parties' fixed order; within a side the best first. */
    private List<Side> sides(List<Hit> hits) {
        var bySide = new LinkedHashMap<String, List<Evidence>>();
        edition.parties().forEach(party -> bySide.put(party.slug(), new ArrayList<>()));
        bySide.put("", new ArrayList<>());
        for (var hit : hits) {
            var party = hit.statement().attribution().party();
            bySide.getOrDefault(party == null ? "" : party, new ArrayList<>()).add(quoting.evidence(hit));
        }
        return bySide.entrySet().stream()
            .filter(side -> !side.getValue().isEmpty())
            .map(side -> side(side.getKey(), side.getValue()))
            .toList();
    }

    private Side side(String slug, List<Evidence> said) {
        @Nullable String party = slug.isEmpty() ? null : slug;
        return new Side(said.getFirst().voice().side(), party, "", said);
    }

    /** That nothing answers it, what the corpus covers, and what comes nearest. */
    List<Block> nothing(Inquiry.Outcome outcome) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Notice(
            Tone.INFORMATION,
            outcome.understanding().kind() == Kind.DID_SAY
                ? "Nothing in this corpus says so."
                : "Nothing in this corpus answers that."));
        blocks.add(new Block.Prose("It covers " + new Coverage(edition).whole() + " Parties: "
            + String.join(", ", edition.parties().stream().map(Party::label).toList()) + "."));
        if (!outcome.hits().isEmpty()) {
            var near = outcome.hits().stream().map(quoting::evidence).toList();
            blocks.add(new Block.Nearest("What comes nearest, without answering it:", near));
        }
        return blocks;
    }
}
