package readout.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.answer.Evidence;
import readout.answer.Words;
import readout.model.Strength;

/** One statement as lines: its words, then who said them, when, how firmly, through whom and where they stand. */
final class EvidenceText {

    private static final int INDENT = 2;

    private EvidenceText() {}

    /**
     * Its lines, at most as wide as given.
     *
     * @param above what stands above it already; the party's label, if among it, is not said again
     */
    static List<Line> lines(Evidence evidence, Set<String> above, int width) {
        var lines = new ArrayList<Line>();
        var retraction = evidence.retraction();
        if (retraction != null) {
            lines.addAll(Wrapping.wrap(Run.of(Wording.retraction(retraction), Ink.BOLD), width));
        }
        lines.addAll(Wrapping.wrap(words(evidence.words(), retraction == null ? Ink.PLAIN : Ink.STRUCK), width));
        about(evidence, above, width - INDENT).forEach(line -> lines.add(line.indented(INDENT)));
        return lines;
    }

    /** All that must stand with its words, where they themselves stand elsewhere. */
    static List<Line> aboutWords(Evidence evidence, int width) {
        var lines = new ArrayList<Line>();
        var retraction = evidence.retraction();
        if (retraction != null) {
            lines.addAll(Wrapping.wrap(Run.of(Wording.retraction(retraction), Ink.BOLD), width));
        }
        lines.addAll(about(evidence, Set.of(), width));
        return lines;
    }

    private static List<Line> about(Evidence evidence, Set<String> above, int width) {
        var lines = new ArrayList<>(Parts.join(attribution(evidence, above), Ink.PLAIN, width));
        evidence.remarks().forEach(remark -> lines.addAll(Wrapping.wrap(Run.of(remark, Ink.ITALIC), width)));
        lines.addAll(Parts.join(whereabouts(evidence), Ink.DIM, width));
        return lines;
    }

    private static List<Run> words(Words words, Ink ink) {
        var runs = new ArrayList<Run>();
        if (words.verbatim()) {
            runs.add(Run.of("“", ink));
        }
        addHighlighted(words, ink, runs);
        if (words.verbatim()) {
            runs.add(Run.of("”", ink));
        }
        return runs;
    }

    private static void addHighlighted(Words words, Ink ink, List<Run> runs) {
        var text = words.text();
        var at = 0;
        for (var span : words.highlights()) {
            var start = Math.clamp(span.start(), at, text.length());
            var end = Math.clamp(span.end(), start, text.length());
            runs.add(Run.of(text.substring(at, start), ink));
            runs.add(Run.of(text.substring(start, end), ink.and(Ink.BOLD)));
            at = end;
        }
        runs.add(Run.of(text.substring(at), ink));
    }

    private static List<Line> attribution(Evidence evidence, Set<String> above) {
        var voice = evidence.voice();
        var ink = Ink.of(PartyColour.of(voice.party())).and(Ink.BOLD);
        var role = voice.role().isEmpty() || voice.role().equals(voice.name()) ? "" : ", " + voice.role();
        var parts = new ArrayList<Line>();
        parts.add(Line.of(Run.of(voice.name(), ink), Run.of(role)));
        if (!above.contains(voice.side()) && !voice.side().equals(voice.name())) {
            parts.add(Line.of(Run.of(voice.side())));
        }
        parts.add(Line.of(Run.of(Wording.said(evidence.said()))));
        parts.add(Line.of(Run.of(Wording.strength(evidence.words()))));
        var chain = evidence.provenance().chain();
        if (!chain.isEmpty()) {
            var noted = evidence.words().strength() == Strength.OMISSION ? "noted by: " : "";
            parts.add(Line.of(Run.of(noted + Wording.chain(chain))));
        }
        return parts;
    }

    private static List<Line> whereabouts(Evidence evidence) {
        var provenance = evidence.provenance();
        var parts = new ArrayList<Line>();
        var published = provenance.published().isEmpty() ? "" : ", " + provenance.published();
        parts.add(Line.of(new Run(provenance.source() + published, Ink.DIM, provenance.url())));
        if (provenance.url() != null) {
            parts.add(Line.of(new Run(provenance.url().toString(), Ink.DIM, provenance.url())));
        }
        parts.add(Line.of(Run.of(evidence.statement(), Ink.DIM)));
        return parts;
    }
}
