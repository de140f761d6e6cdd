package readout.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.model.Quotation;
import readout.model.Utterance;
import readout.search.Criterion;
import readout.search.Hit;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

/** Finds the quotations that can hold an excerpt's words; whether they do is for others to say. */
final class Candidates {

    private static final int MOST = 24;

    /** Of so few words, a pair is shared by many statements; the whole phrase tells more. */
    private static final int SHORT = 5;

    private final StatementIndex index;

    Candidates(StatementIndex index) {
        this.index = index;
    }

    /** Passages that share words with the excerpt, those of the claimed speakers among them however many others do. */
    List<Passage> of(Excerpt excerpt, Set<String> claimed) {
        var found = new LinkedHashMap<String, Hit>();
        var pairs = new Criterion.SharesWordPairs(excerpt.text());
        add(List.of(pairs), found);
        if (!claimed.isEmpty() && found.size() == MOST) {
            add(List.of(pairs, new Criterion.SpokenBy(claimed)), found);
        }
        if (excerpt.size() <= SHORT) {
            add(List.of(new Criterion.Phrase(excerpt.text())), found);
        }
        return passages(List.copyOf(found.values()));
    }

    /** Quotations that share single words with the excerpt, for one so short that a changed word breaks every pair. */
    List<Passage> loosely(Excerpt excerpt, Set<String> claimed) {
        var terms = excerpt.words().stream().map(word -> new Criterion.Term(List.of(word.key()), List.of())).toList();
        var found = new LinkedHashMap<String, Hit>();
        var criteria = new ArrayList<Criterion>();
        criteria.add(new Criterion.Words(terms, false));
        if (!claimed.isEmpty()) {
            criteria.add(new Criterion.SpokenBy(claimed));
        }
        add(criteria, found);
        return passages(List.copyOf(found.values()));
    }

    private void add(List<Criterion> criteria, Map<String, Hit> found) {
        index.search(new StatementQuery(criteria, new Order.ByRelevance(), 0, MOST)).hits().stream()
            .filter(hit -> hit.statement() instanceof Quotation)
            .forEach(hit -> found.putIfAbsent(hit.statement().id(), hit));
    }

    /** Those of one utterance together where their places follow one another. */
    private static List<Passage> passages(List<Hit> hits) {
        var alone = new ArrayList<List<Hit>>();
        var runs = new LinkedHashMap<String, List<Hit>>();
        for (var hit : hits) {
            var utterance = utterance(hit);
            if (utterance == null || utterance.seq() == 0) {
                alone.add(List.of(hit));
            } else {
                runs.computeIfAbsent(utterance.id(), _ -> new ArrayList<>()).add(hit);
            }
        }
        runs.values().forEach(run -> alone.addAll(adjoining(run)));
        return alone.stream().map(Passage::new).toList();
    }

    private static List<List<Hit>> adjoining(List<Hit> parts) {
        var runs = new ArrayList<List<Hit>>();
        var before = Integer.MIN_VALUE;
        for (var part : parts.stream().sorted(Comparator.comparingInt(Candidates::seq)).toList()) {
            if (seq(part) != before + 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(part);
            before = seq(part);
        }
        return runs;
    }

    private static int seq(Hit hit) {
        return Objects.requireNonNull(utterance(hit)).seq();
    }

    private static @Nullable Utterance utterance(Hit hit) {
        return ((Quotation) hit.statement()).utterance();
    }
}
