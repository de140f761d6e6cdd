package readout.render;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Checked;
import readout.answer.Block.Comparison;
import readout.answer.Block.Reading;
import readout.answer.Block.Run;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.Evidence;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.model.Fidelity;
import readout.model.WordChange;

/** Answers to questions and to checks about the talks of {@link SampleReplies}. */
public final class SampleFindings {

    private static final String QUESTION = "When will the fery sail again, according to Northland, after the call?";
    private static final FollowUp COVERAGE =
        new FollowUp("What this corpus covers", new CommandCall("coverage", Map.of(), 1));

    private SampleFindings() {}

    /** A question with three parts that can be left out. */
    public static Answer asked() {
        return answer(ask(""), QUESTION, List.of(COVERAGE), understood(),
            new Block.Prose("3 March 2031"),
            new Block.Quoted(SampleReplies.quotation()), new Block.Quoted(SampleReplies.translated()));
    }

    /** The same question, when nothing answers it. */
    public static Answer abstaining() {
        return answer(ask(""), QUESTION, List.of(COVERAGE), understood(),
            new Block.Notice(Tone.INFORMATION, "Nothing in this corpus says so."),
            new Block.Nearest("Near to it, without answering it", List.of(SampleReplies.anonymous())));
    }

    /** A question that was read as nothing but its words. */
    public static Answer plain() {
        return answer(ask(""), QUESTION, List.of(), new Block.Understood(List.of()),
            new Block.Quoted(SampleReplies.quotation()));
    }

    /** Quotations of several kinds. */
    public static Answer checked() {
        var call = new CommandCall("check", Map.of("text", "“The ferry will not sail” – Holm"), 1);
        return answer(call, "5 quotations checked", List.of(), altered(), clipped(), stitched(), verbatim(),
            notFound());
    }

    /** A check of nothing that is held. */
    public static Answer unknown() {
        var call = new CommandCall("check", Map.of("text", "“Tides are a matter of taste” – Holm"), 1);
        return answer(call, "1 quotation checked", List.of(COVERAGE), notFound(),
            new Block.Nearest("The nearest statement", List.of(SampleReplies.anonymous())));
    }

    static Checked hostile(String text, Evidence statement) {
        var runs = List.of(new Run(text, false), new Run(text, true));
        return new Checked(text, text, Fidelity.ALTERED, text,
            new Comparison(runs, runs,
                List.of(new WordChange(WordChange.Type.NAME, text, text),
                    new WordChange(WordChange.Type.DATE, text, ""))),
            List.of(statement));
    }

    private static Block understood() {
        return new Block.Understood(List.of(
            new Reading("only Northland", ask("party:north")),
            new Reading("after 3 March 2031", ask("date:2031-03-03")),
            new Reading("“fery” read as ferry", ask("word:ferry"))));
    }

    private static CommandCall ask(String without) {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("question", QUESTION);
        if (!without.isEmpty()) {
            arguments.put("without", without);
        }
        return new CommandCall("ask", arguments, 1);
    }

    private static Checked altered() {
        return new Checked(
            "The ferry will not sail soon and it will sail for 20 – both ways.", "Ada Holm", Fidelity.ALTERED,
            "“not” was added; “EVERYBODY” became “20”; “at once” became “soon”; “more importantly” was dropped",
            new Comparison(
                runs(
                    "The ferry will sail |at once| and|, more importantly,| it will sail for |EVERYBODY| – both ways."),
                runs("The ferry will| not| sail |soon| and it will sail for |20| – both ways."),
                List.of(
                    new WordChange(WordChange.Type.NEGATION, "", "not"),
                    new WordChange(WordChange.Type.QUANTIFIER, "EVERYBODY", "20"),
                    new WordChange(WordChange.Type.WORDING, "at once", "soon"),
                    new WordChange(WordChange.Type.WORDING, "more importantly", ""))),
            List.of(SampleReplies.quotation()));
    }

    private static Checked clipped() {
        return new Checked("We are “open”.", "", Fidelity.CLIPPED, "“to a timetable” was cut off",
            new Comparison(runs("We are “open” |to a timetable|."), runs("We are “open”."),
                List.of(new WordChange(WordChange.Type.WORDING, "to a timetable", ""))),
            List.of(SampleReplies.translated()));
    }

    private static Checked stitched() {
        return new Checked("The ferry will sail at once … open to a timetable.", "", Fidelity.STITCHED,
            "two statements are run together",
            new Comparison(
                runs("The ferry will sail at once| and, more importantly, […] We are “|open” to a timetable."),
                runs("The ferry will sail at once| … |open to a timetable."), List.of()),
            List.of(SampleReplies.quotation(), SampleReplies.translated()));
    }

    private static Checked verbatim() {
        return new Checked("The ferry will sail at once", "Ada Holm", Fidelity.VERBATIM, "", Comparison.NONE,
            List.of(SampleReplies.quotation()));
    }

    private static Checked notFound() {
        return new Checked("Tides are a matter of taste", "Ada Holm", Fidelity.NOT_FOUND,
            "nobody’s words in this corpus, which covers 3 March to 2 June 2031", Comparison.NONE, List.of());
    }

    /** Parted by bars: same, different, same … */
    private static List<Run> runs(String parted) {
        var parts = Arrays.asList(parted.split("\\|", -1));
        return IntStream.range(0, parts.size())
            .mapToObj(place -> new Run(parts.get(place), place % 2 == 1))
            .toList();
    }

    private static Answer answer(CommandCall call, String title, List<FollowUp> followUps, Block... blocks) {
        return new Answer(call, title, List.of(blocks), followUps, Page.ONLY, SampleReplies.STAMP);
    }
}
