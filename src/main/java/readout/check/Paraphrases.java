package readout.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.corpus.Registry;
import readout.search.Criterion;
import readout.search.Hit;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

/** Statements that say in other words what a quotation says. By the words they share; vectors may join in here. */
final class Paraphrases {

    private static final int LOOKED_AT = 12;
    private static final int MOST_WORDS = 12;

    /** What share of the telling words must be met, when the claimed speaker made the statement and when nobody is named. */
    private static final double ENOUGH_OF_THE_SPEAKER = 0.42;
    private static final double ENOUGH_OF_ANYBODY = 0.6;

    private static final int LEAST_SHARED = 3;

    /** Below this, statements are not even near. */
    private static final double NEAR = 0.2;

    private final StatementIndex index;
    private final Registry registry;

    Paraphrases(StatementIndex index, Registry registry) {
        this.index = index;
        this.registry = registry;
    }

    /**
     * What was found.
     *
     * @param same the statement that the words plainly paraphrase
     * @param near the nearest ones otherwise, the nearest first
     */
    record Nearest(Optional<Hit> same, List<Hit> near) {}

    Nearest to(Excerpt excerpt, Claim claim) {
        var wanted = stems(excerpt.words());
        if (wanted.isEmpty()) {
            return new Nearest(Optional.empty(), List.of());
        }
        var scored = found(excerpt, claim).stream()
            .map(hit -> scored(hit, wanted, claim))
            .filter(each -> each.score() >= NEAR)
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
        var same = scored.stream().findFirst().filter(Scored::isEnough).map(Scored::hit);
        var near = scored.stream().filter(each -> each.agreement() != Agreement.DIFFERS).map(Scored::hit);
        return new Nearest(same, same.isPresent() ? List.of() : near.toList());
    }

    /** @param covered what share of the statement's own telling words the quotation has */
    private record Scored(Hit hit, double score, int shared, double covered, Agreement agreement) {

        boolean isEnough() {
            return (shared >= LEAST_SHARED || (shared == LEAST_SHARED - 1 && covered >= ENOUGH_OF_ANYBODY))
                && switch (agreement) {
                    case AGREES -> score >= ENOUGH_OF_THE_SPEAKER;
                    case OPEN -> score >= ENOUGH_OF_ANYBODY;
                    case DIFFERS -> false;
                };
        }
    }

    private List<Hit> found(Excerpt excerpt, Claim claim) {
        var terms = excerpt.words().stream()
            .filter(word -> Vocabulary.tells(word.key()))
            .map(word -> new Criterion.Term(List.of(word.letters()), List.of()))
            .distinct()
            .sorted(Comparator.comparingInt((Criterion.Term term) -> term.spellings().getFirst().length()).reversed())
            .limit(MOST_WORDS)
            .toList();
        if (terms.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Hit>();
        var words = new Criterion.Words(terms, false);
        if (!claim.speakers().isEmpty()) {
            add(List.of(words, new Criterion.SpokenBy(claim.speakers())), found);
        }
        claim.parties().forEach(party -> add(List.of(words, new Criterion.ForParty(party)), found));
        if (found.isEmpty()) {
            add(List.of(words), found);
        }
        return List.copyOf(found.values());
    }

    private void add(List<Criterion> criteria, Map<String, Hit> found) {
        index.search(new StatementQuery(criteria, new Order.ByRelevance(), 0, LOOKED_AT)).hits()
            .forEach(hit -> found.putIfAbsent(hit.statement().id(), hit));
    }

    private Scored scored(Hit hit, Set<String> wanted, Claim claim) {
        var said = WordReader.read(hit.statement().gist());
        var speaker = registry.speakerOf(hit.statement().attribution().speaker());
        var own = stems(WordReader.read(speaker.map(found -> found.name()).orElse("")));
        var held = stems(said);
        var asked = wanted.stream().filter(stem -> !own.contains(stem)).toList();
        var shared = (int) asked.stream().filter(held::contains).count();
        var score = asked.isEmpty() ? 0 : (double) shared / asked.size();
        var telling = held.stream().filter(stem -> !own.contains(stem)).count();
        return new Scored(hit, score, shared, (double) shared / Math.max(1, telling),
            Agreement.of(claim, hit, registry));
    }

    private static Set<String> stems(List<Word> words) {
        var stems = new HashSet<String>();
        words.stream().map(Word::key).filter(Vocabulary::tells).forEach(key -> stems.add(stem(key)));
        return stems;
    }

    private static String stem(String key) {
        var stem = key;
        for (var ending : List.of("ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "es", "ly", "s", "e",
            "y")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
