package readout.command;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.answer.Block.Comparison;
import readout.answer.Block.Run;

/** Two wordings of one text, word by word. */
final class WordDifference {

    private WordDifference() {}

    static Comparison between(String was, String now) {
        var before = words(was);
        var after = words(now);
        var left = new ArrayList<Run>();
        var right = new ArrayList<Run>();
        for (var delta : DiffUtils.diff(before, after, true).getDeltas()) {
            var differs = delta.getType() != DeltaType.EQUAL;
            add(delta.getSource().getLines(), differs, left);
            add(delta.getTarget().getLines(), differs, right);
        }
        return new Comparison(left, right, List.of());
    }

    /** Each with the space behind it. */
    private static List<String> words(String text) {
        return Stream.of(text.split("(?<=\\s)(?=\\S)")).toList();
    }

    private static void add(List<String> words, boolean differs, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(String.join("", words), differs));
        }
    }
}
