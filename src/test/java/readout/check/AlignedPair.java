package readout.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.model.Learned;
import readout.model.Quotation;
import readout.model.SourcedStatement;
import readout.search.Hit;

/** A quotation and what it is of, read already, for a benchmark of laying one against the other. */
public final class AlignedPair {

    private final String quoted;
    private final String held;
    private final Excerpt excerpt;
    private final Passage passage;
    private final int[] quotedWords;
    private final int[] heldWords;

    private AlignedPair(Hit hit) {
        held = hit.statement().text();
        var words = held.split(" ", -1);
        words[words.length / 2] = "otherwise";
        quoted = String.join(" ", words);
        excerpt = Excerpt.of(quoted);
        passage = new Passage(List.of(hit));
        var numbers = new HashMap<String, Integer>();
        quotedWords = numbers(quoted, numbers);
        heldWords = numbers(held, numbers);
    }

    /** Of each quotation among the statements one, whose word in the middle is another. */
    public static List<AlignedPair> of(List<SourcedStatement> statements) {
        return statements.stream().filter(sourced -> sourced.statement() instanceof Quotation)
            .map(sourced -> new AlignedPair(new Hit(sourced, Learned.ALWAYS, List.of()))).toList();
    }

    public String quoted() {
        return quoted;
    }

    public String held() {
        return held;
    }

    private static int[] numbers(String text, Map<String, Integer> numbers) {
        return List.of(text.split(" ", -1)).stream()
            .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size())).toArray();
    }

    /** As a check lays them. */
    public List<?> steps() {
        return Alignment.of(excerpt, passage).steps();
    }

    /** How many edits there are at least, and nothing else. */
    public int edits() {
        var before = new int[heldWords.length + 1];
        var row = new int[heldWords.length + 1];
        for (var word : quotedWords) {
            row[0] = before[0] + 1;
            for (var j = 1; j < row.length; j++) {
                row[j] =
                    Math.min(before[j - 1] + (word == heldWords[j - 1] ? 0 : 1), Math.min(before[j], row[j - 1]) + 1);
            }
            var last = before;
            before = row;
            row = last;
        }
        return before[heldWords.length];
    }
}
