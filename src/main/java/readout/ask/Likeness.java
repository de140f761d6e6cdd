package readout.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.corpus.PerRegistry;
import readout.corpus.Registry;
import readout.embedding.Embedder;

/**
 * Puts questions together that mean the same: those that name the same people, sides, numbers and other names, deny or
 * do not, and whose vectors lie near; where there are no vectors, those of the same words. Remembers a bounded number of
 * vectors. Safe for use by many threads.
 */
public final class Likeness {

    /** Vectors made at one time, so that nobody waits long: some seconds on a slow machine. */
    static final int MOST_MADE = 150;

    /** Some 6 MB. */
    private static final int MOST_KEPT = 4_000;

    /**
     * Of pairs of the tuning questions, at least one of which has an answer, 87 that have the same answers lie so near, and
     * one pair that has none in common; at 0.92 they are 100 and 6, at 0.90 they are 121 and 28.
     */
    private static final double NEAR = 0.93;

    private final Embedder embedder;
    private final PerRegistry<Lexicon> lexicons = new PerRegistry<>(Lexicon::new);
    private final Map<String, float[]> vectors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Likeness(Embedder embedder) {
        this.embedder = embedder;
    }

    /**
     * Questions in groups.
     *
     * @param groups places in the list given, each in one group; a group’s first is what the others are like, and the groups
     *     are in the order of their first
     * @param byWordsAlone how many questions were compared by their words alone
     */
    public record Groups(List<List<Integer>> groups, int byWordsAlone) {

        public Groups {
            groups = groups.stream().map(List::copyOf).toList();
        }
    }

    private record Leader(int group, String question) {}

    /** The first ones lead: give those that matter most first. */
    public Groups groups(List<String> questions, Registry registry) {
        var known = vectors(questions);
        var lexicon = lexicons.of(registry);
        var groups = new ArrayList<List<Integer>>();
        var leaders = new HashMap<Set<String>, List<Leader>>();
        var byWords = new HashMap<Set<String>, Integer>();
        for (var i = 0; i < questions.size(); i++) {
            var words = Word.of(questions.get(i));
            var alike = leaders.computeIfAbsent(marks(words, questions.get(i), lexicon), _ -> new ArrayList<>());
            var same = plain(words, questions.get(i));
            var vector = known.get(questions.get(i));
            var near = nearest(vector, alike, known);
            var group = byWords.getOrDefault(same, near == null ? groups.size() : near.group);
            if (group == groups.size()) {
                groups.add(new ArrayList<>());
                alike.add(new Leader(group, questions.get(i)));
            }
            byWords.putIfAbsent(same, group);
            groups.get(group).add(i);
        }
        return new Groups(groups, (int) questions.stream().filter(question -> !known.containsKey(question)).count());
    }

    private static @Nullable Leader nearest(
        float @Nullable [] vector, List<Leader> leaders, Map<String, float[]> known) {
        Leader best = null;
        var nearest = NEAR;
        for (var leader : leaders) {
            var other = known.get(leader.question);
            var cosine = vector == null || other == null ? -1 : dot(vector, other);
            if (cosine >= nearest) {
                best = leader;
                nearest = cosine;
            }
        }
        return best;
    }

    private static double dot(float[] one, float[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** What vectors hardly see, though it turns a question into another. */
    private static Set<String> marks(List<Word> words, String question, Lexicon lexicon) {
        var voices = lexicon.mentions(words).stream().filter(Named.Mention::isVoice).toList();
        var marks = new TreeSet<String>();
        voices.forEach(voice -> marks.add(
            voice.named().stream().map(Named::slug).sorted().collect(Collectors.joining("+"))));
        for (var i = 0; i < words.size(); i++) {
            var at = i;
            var word = words.get(i);
            var isName = i > 0 && word.isCapitalised() && !word.is("i");
            if ((isName || Character.isDigit(word.folded().charAt(0)))
                && voices.stream().noneMatch(voice -> voice.covers(at))) {
                marks.add(word.folded());
            }
        }
        if (Polarity.denies(question)) {
            marks.add("!");
        }
        return marks;
    }

    /** The words that say something, in whatever order; all of a question that has none of those. */
    private static Set<String> plain(List<Word> words, String question) {
        var plain = words.stream().map(Word::folded)
            .filter(word -> !ContentWords.isSmall(word) || Polarity.isDenying(word))
            .collect(Collectors.toCollection(TreeSet::new));
        return plain.isEmpty() ? Set.of(question) : plain;
    }

    /** Those known, and as many new ones as may be made. */
    private Map<String, float[]> vectors(List<String> questions) {
        if (!embedder.ailment().isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<String, float[]>();
        var wanting = new ArrayList<String>();
        synchronized (vectors) {
            for (var question : questions.stream().limit(MOST_KEPT).distinct().toList()) {
                var vector = vectors.get(question);
                if (vector != null) {
                    known.put(question, vector);
                } else if (wanting.size() < MOST_MADE) {
                    wanting.add(question);
                }
            }
        }
        var made = embedder.queries(wanting);
        synchronized (vectors) {
            for (var i = 0; i < wanting.size(); i++) {
                known.put(wanting.get(i), made.get(i));
                vectors.put(wanting.get(i), made.get(i));
            }
        }
        return known;
    }
}
