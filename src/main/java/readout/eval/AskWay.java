package readout.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.ask.Inquiry;
import readout.edition.Edition;
import readout.embedding.Embedder;
import readout.search.Criterion;
import readout.search.Hit;
import readout.search.Neighbour;
import readout.search.Order;
import readout.search.StatementQuery;

/** A way to answer a question. */
interface AskWay {

    String name();

    AskResult ask(AskCase asked);

    /** The words of a question as they are, by BM25; abstains where none of them is found. */
    record Words(Edition edition) implements AskWay {

        @Override
        public String name() {
            return "plain BM25";
        }

        @Override
        public AskResult ask(AskCase asked) {
            var terms = Stream.of(asked.question().split("[\\s\\p{Punct}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new Criterion.Term(List.of(word), List.of()))
                .toList();
            var words = new Criterion.Words(terms, false);
            var query = new StatementQuery(List.of(words), new Order.ByRelevance(), 0, AskResult.DEPTH);
            var found = edition.index().search(query).hits();
            return AskResult.of(asked, found, found.isEmpty());
        }
    }

    /** Nearness to the question's vector alone; never abstains. */
    record Vectors(Edition edition, Embedder embedder) implements AskWay {

        @Override
        public String name() {
            return "vectors alone";
        }

        @Override
        public AskResult ask(AskCase asked) {
            var vector = embedder.queries(List.of(asked.question())).getFirst();
            var found = edition.index().nearest(vector, List.of(), AskResult.DEPTH);
            return AskResult.of(asked, found.stream().map(Neighbour::hit).toList(), false);
        }
    }

    /** Ours. Where it abstains, what it shows as nearest counts for nothing. */
    record Whole(Edition edition, Inquiry inquiry, LocalDate today) implements AskWay {

        @Override
        public String name() {
            return "readout";
        }

        @Override
        public AskResult ask(AskCase asked) {
            var outcome = inquiry.ask(asked.question(), Set.of(), today, edition);
            return AskResult.of(asked, outcome.answered() ? outcome.hits() : List.<Hit>of(), !outcome.answered());
        }
    }
}
