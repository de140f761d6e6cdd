package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Tone;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Reply;
import readout.edition.Edition;
import readout.quoting.Quoting;
import readout.search.Criterion;
import readout.search.Hits;
import readout.search.Order;
import readout.search.StatementQuery;

/** {@code /quote}: full text over quotations and paraphrases, the best match first. */
final class QuoteCommand implements Command {

    private static final Option<String> WORDS =
        Option.required("words", "What to look for; “exact words” in quotation marks", new FreeText("WORDS"));
    private static final int LABEL_LENGTH = 80;

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "quote",
            "Search everything that was said, by words or by an “exact phrase”",
            List.of(WORDS, Filters.SPEAKER, Filters.PARTY, Filters.EVENT, Filters.FROM, Filters.TO),
            Audience.EVERYONE,
            "\"immediately start\" --speaker trump");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        var filters = Filters.criteria(request.arguments());
        if (filters.isEmpty()) {
            return Period.refused(request, edition);
        }
        var words = edition.words(request.arguments().require(WORDS));
        var all = words.isEmpty() ? new Hits(List.of(), 0, true) : search(words, filters.get(), request, edition);
        var relaxed = all.total() == 0 && holdsSeveralWords(words);
        var hits = relaxed ? search(anyOf(words), filters.get(), request, edition) : all;
        var page = Paging.page(request, hits);
        if (page.number() > page.of()) {
            return Paging.beyond(request, page, edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(introduction(request, hits, relaxed));
        hits.hits().forEach(hit -> blocks.add(new Quoting(edition.registry()).quoted(hit)));
        var title = "Statements with " + Labels.cut(request.arguments().require(WORDS), LABEL_LENGTH);
        return new Answer(request.call(), title, blocks, followUps(hits), page, edition.stamp());
    }

    private static Hits search(List<Criterion> words, List<Criterion> filters, Request request, Edition edition) {
        var criteria = new ArrayList<>(words);
        criteria.addAll(filters);
        return edition.index().search(new StatementQuery(
            criteria, new Order.ByRelevance(), Paging.offset(request, Paging.STATEMENTS), Paging.STATEMENTS));
    }

    private static boolean holdsSeveralWords(List<Criterion> words) {
        return words.stream().anyMatch(word -> word instanceof Criterion.Words(var terms, _) && terms.size() > 1);
    }

    private static List<Criterion> anyOf(List<Criterion> words) {
        return words.stream()
            .map(word -> word instanceof Criterion.Words(var terms, _) ? new Criterion.Words(terms, false) : word)
            .toList();
    }

    private static Block introduction(Request request, Hits hits, boolean relaxed) {
        var filters = Filters.inWords(request.arguments());
        var where = filters.isEmpty() ? "" : " · " + filters;
        if (hits.total() == 0) {
            return new Block.Notice(Tone.INFORMATION, "Nothing in this corpus has these words" + where + ".");
        }
        var count = Paging.count(hits);
        return relaxed
            ? new Block.Notice(
                Tone.INFORMATION, "No statement has all of these words. " + count + " with some of them" + where + ":")
            : new Block.Prose(count + where + ", the best match first.");
    }

    private static List<FollowUp> followUps(Hits hits) {
        if (hits.hits().isEmpty()) {
            return List.of(new FollowUp("What this corpus covers", new CommandCall("coverage", Map.of(), 1)));
        }
        var best = hits.hits().getFirst().statement();
        return List.of(
            new FollowUp("The first one whole", new CommandCall("source", Map.of("statement", best.id()), 1)),
            new FollowUp("Its event", new CommandCall("claims", Map.of("event", best.subject().event()), 1)));
    }
}
