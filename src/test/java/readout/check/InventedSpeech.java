package readout.check;

import java.util.ArrayList;
import java.util.List;
import readout.Fixtures;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.SourcedStatement;
import readout.model.TextQuoteSelector;
import readout.model.Utterance;

/** More quotations of the fixture's speakers, invented: with conditions, reasons, numbers, days and aims. */
final class InventedSpeech {

    private static final List<String> MARSH = List.of(
        "We will withdraw our 30 boats by Monday, but we will not give up the northern shore.",
        "Nobody on this lake can be safe unless all fishermen of both countries carry a lamp.",
        "I called the governor in June because he had sent 12 letters and I answered none of them.",
        "Our engineers are ready to end the flooding if the people of the hills open their sluices first.",
        "It is not our intention to buy the island, and it never was.",
        "The ferry must run every day so that children from both shores can go to school.",
        "This is better for everybody than a wall, and it is cheaper too.");

    private static final List<String> BRANDT = List.of(
        "There are two kinds of neighbours: those who talk and those who must be talked to.",
        "We can sign on Friday provided that the map shows the old mill on our side of the river.",
        "All our farmers will get water in July, as it was agreed four years ago.",
        "My country is not a customer of yours and will never be one.",
        "I would rather wait 10 years than sign a bad paper today.",
        "Let us put the dam back to work in order to stop this drought.");

    private InventedSpeech() {}

    static List<SourcedStatement> statements() {
        var all = new ArrayList<>(Fixtures.statements());
        add(MARSH, "lake-call-marsh-talks-at-once", all);
        add(BRANDT, "lake-call-brandt-no-hurry", all);
        return all;
    }

    private static void add(List<String> sentences, String like, List<SourcedStatement> all) {
        var model = all.stream().filter(each -> each.statement().id().equals(like)).findFirst().orElseThrow();
        for (var i = 0; i < sentences.size(); i++) {
            all.add(quotation(model, like + "-" + i, sentences.get(i), i));
        }
    }

    private static SourcedStatement quotation(SourcedStatement model, String id, String words, int place) {
        var like = model.statement().particulars();
        var particulars = new Particulars(id, "Speaks of matter number " + place + ".", like.attribution(), like.said(),
            like.subject(), like.citation(), like.curation());
        var quotation = new Quotation(
            particulars, new TextQuoteSelector(words, "", ""), null, new Utterance(id.replaceAll("\\d", ""), place + 1),
            false);
        return new SourcedStatement(quotation, model.source());
    }
}
