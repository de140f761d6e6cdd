package readout.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import readout.edition.Edition;
import readout.model.Statement;
import readout.search.Criterion;
import readout.search.Order;
import readout.search.StatementQuery;

/** Which of a question's words statements hold, rare ones counting more. For one question, and many threads. */
final class HeldWords {

    /** What stands about a statement rather than in it counts for less. */
    private static final double BESIDE = 0.6;

    private final Edition edition;
    private final Understanding understanding;
    private final List<Weighted> terms;
    private final Map<String, List<String>> analysed = new ConcurrentHashMap<>();

    /** A term with its spellings analysed and the weight that its rarity gives it. */
    private record Weighted(List<List<String>> spellings, Set<String> speakers, double weight, boolean occurs) {}

    HeldWords(Edition edition, Question question) {
        this.edition = edition;
        this.understanding = question.understanding();
        this.terms = question.terms().parallelStream().map(this::weighted).toList();
    }

    private Weighted weighted(Criterion.Term term) {
        var spellings =
            term.spellings().stream().map(this::terms).filter(words -> !words.isEmpty()).distinct().toList();
        var words = new Criterion.Words(List.of(term), true);
        var found = edition.index().search(new StatementQuery(List.of(words), new Order.ByRelevance(), 0, 0)).total();
        var size = edition.index().size();
        return new Weighted(spellings, Set.copyOf(term.speakers()), Math.log(1 + (size - found + 0.5) / (found + 0.5)),
            found > 0);
    }

    /** A text as the index takes it apart. */
    List<String> terms(String text) {
        return analysed.computeIfAbsent(text, edition.index()::terms);
    }

    /**
     * What is asked besides who said it, by shares of weight.
     *
     * @param held by a candidate or what is known of it; all of it when nothing is asked besides
     * @param unheard by any statement
     */
    record Matter(double held, double unheard) {}

    Matter matter(Statement statement) {
        var own = own(statement);
        var beside = beside(statement);
        var matter = terms.stream().filter(term -> !isVoice(term)).toList();
        var all = matter.stream().mapToDouble(Weighted::weight).sum();
        if (all == 0) {
            return new Matter(1, 0);
        }
        var held = 0.0;
        for (var term : matter) {
            held += holds(own, term) ? term.weight : isBeside(beside, term) ? term.weight * BESIDE : 0;
        }
        var unheard = matter.stream().filter(term -> !term.occurs).mapToDouble(Weighted::weight).sum();
        return new Matter(held / all, unheard / all);
    }

    private boolean isVoice(Weighted term) {
        return understanding.parts(Part.By.class)
            .anyMatch(by -> by.speakers().stream().anyMatch(term.speakers::contains)
                || by.parties().stream().flatMap(slug -> edition.registry().partyOf(slug).stream())
                    .anyMatch(party -> term.spellings.contains(terms(party.label()))));
    }

    /** Of what a statement says. */
    List<String> own(Statement statement) {
        return terms(statement.text().equals(statement.gist())
            ? statement.gist()
            : statement.text() + " " + statement.gist());
    }

    /** Of what is known of a statement besides, text by text. */
    private List<List<String>> beside(Statement statement) {
        var registry = edition.registry();
        var texts = new ArrayList<String>();
        texts.add(registry.speakerOf(statement.attribution().speaker()).orElseThrow().name());
        texts.add(statement.attribution().role());
        registry.eventOf(statement.subject().event()).ifPresent(event -> texts.add(event.title()));
        statement.subject().topics().forEach(slug -> registry.topicOf(slug).ifPresent(topic -> {
            texts.add(topic.label());
            texts.addAll(topic.synonyms());
        }));
        return texts.stream().map(this::terms).toList();
    }

    /**
     * Which share of the weight of the question’s words is held, or is the speaker’s name.
     *
     * @param own by the statement itself
     * @param withContext also by what is known of it besides
     */
    record Shares(double own, double withContext) {}

    /** @param own the statement's, as by {@link #own} */
    Shares shares(List<String> own, Statement statement) {
        var beside = beside(statement);
        var all = 0.0;
        var held = 0.0;
        var heldBeside = 0.0;
        for (var term : terms) {
            all += term.weight;
            if (holds(own, term) || term.speakers.contains(statement.attribution().speaker())) {
                held += term.weight;
                heldBeside += term.weight;
            } else if (isBeside(beside, term)) {
                heldBeside += term.weight * BESIDE;
            }
        }
        return all == 0 ? new Shares(0, 0) : new Shares(held / all, heldBeside / all);
    }

    private static boolean isBeside(List<List<String>> beside, Weighted term) {
        return beside.stream().anyMatch(words -> holds(words, term));
    }

    private static boolean holds(List<String> words, Weighted term) {
        for (var spelling : term.spellings) {
            if (spelling.size() == 1
                ? words.contains(spelling.getFirst())
                : Collections.indexOfSubList(words, spelling) >= 0) {
                return true;
            }
        }
        return false;
    }
}
