package readout.state;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import readout.model.Folding;

/**
 * The questions offered to the moderators, in a file of one JSON object a line to which lines are only added. Safe for
 * use by many threads of one process. A file that cannot be read or written is an {@link java.io.UncheckedIOException}.
 */
public final class UnansweredQuestions {

    /** The most UTF-16 units kept of a question. */
    public static final int QUESTION_LENGTH = 500;

    private final JsonLines lines;

    /**
     * Questions in a file, which need not exist yet.
     *
     * @param mostBytes once the file is that large, nothing more is taken, so that nobody can fill the disk
     */
    public UnansweredQuestions(Path file, long mostBytes) {
        this.lines = new JsonLines(file, mostBytes);
    }

    /**
     * One question, however often and in whatever spelling it was offered.
     *
     * @param question as it was put first
     * @param latest when it was offered last
     */
    public record Total(String command, String question, long times, Instant latest) {}

    /** Keeps a question, cut to {@link #QUESTION_LENGTH}. False when there is no more room. */
    public boolean add(UnansweredQuestion question) {
        return lines.add(new UnansweredQuestion(question.at(), question.edition(), question.command(),
            JsonLines.cut(question.question(), QUESTION_LENGTH)));
    }

    /** How many different questions wait. */
    public long count() {
        return totals().size();
    }

    /** The different questions: the most often offered first, then the one that has waited longest. */
    public List<Total> totals() {
        var alike = lines.read(UnansweredQuestion.class).stream()
            .collect(Collectors.groupingBy(UnansweredQuestions::key, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(UnansweredQuestions::total)
            .sorted(Comparator.comparingLong(Total::times).reversed())
            .toList();
    }

    private static Total total(List<UnansweredQuestion> alike) {
        var first = alike.getFirst();
        return new Total(first.command(), first.question(), alike.size(), alike.getLast().at());
    }

    /** Letter case, marks and spaces do not make another question. */
    private static String key(UnansweredQuestion question) {
        var words = Folding.fold(question.question()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return question.command() + " " + (words.isEmpty() ? question.question() : words);
    }
}
