package readout.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import readout.eval.CaseFile.BadCaseException;

/**
 * Lines of query, document and grade, parted by tabs, or else by spaces; TREC's four columns have one more after the query,
 * which says nothing. A first line without a number for a grade names the columns. Collects grades by document and query.
 */
final class JudgementFile implements LineFile.LineReader {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:\\.0+)?");

    /** No scale has more, and the gain doubles with each. */
    private static final int HIGHEST = 20;

    private final Map<String, Map<String, Integer>> grades = new HashMap<>();

    /** By query, then by document. */
    Map<String, Map<String, Integer>> grades() {
        return grades;
    }

    @Override
    public void read(String line, int number) throws BadCaseException {
        var columns = line.contains("\t") ? line.split("\t", -1) : SPACES.split(line.strip());
        if (columns.length != 3 && columns.length != 4) {
            throw new BadCaseException(
                "has other columns than query, document and grade: " + columns.length + " of them");
        }
        var grade = columns[columns.length - 1].strip();
        if (number > 1 || NUMBER.matcher(grade).matches()) {
            add(columns[0].strip(), columns[columns.length - 2].strip(), grade(grade));
        }
    }

    /** Of two grades of the same the higher one counts. */
    private void add(String query, String document, int grade) throws BadCaseException {
        if (query.isEmpty() || document.isEmpty()) {
            throw new BadCaseException("names no " + (query.isEmpty() ? "query" : "document"));
        }
        grades.computeIfAbsent(query, _ -> new HashMap<>()).merge(document, grade, Math::max);
    }

    private static int grade(String written) throws BadCaseException {
        if (!NUMBER.matcher(written).matches()) {
            throw new BadCaseException("has “" + written + "” for a grade, which is no whole number");
        }
        var grade = (int) Double.parseDouble(written);
        if (grade > HIGHEST) {
            throw new BadCaseException("has the grade " + grade + ", and none is higher than " + HIGHEST);
        }
        return grade;
    }
}
