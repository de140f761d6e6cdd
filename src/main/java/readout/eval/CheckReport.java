package readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import readout.edition.Edition;
import readout.model.Fidelity;

/** The figures of checking a file of cases, beside plainer ways, and every miss. */
public final class CheckReport {

    private static final int LONGEST_TEXT = 160;

    private CheckReport() {}

    public static String of(List<CheckCase> cases, Edition edition) {
        var whole = results(cases, new CheckWay.Whole(edition));
        var lines = new ArrayList<String>();
        lines.add(cases.size() + " cases, edition " + edition.stamp().number() + " of "
            + edition.stamp().statements() + " statements");
        lines.add("");
        lines.add("%-20s%12s%12s%22s%22s".formatted(
            "", "kind right", "statement", "altered as verbatim", "false misattributed"));
        for (var way : List.of(Likeness.exact(edition), Likeness.of(edition, 0.9, 0.6))) {
            lines.add(row(way.name(), results(cases, way)));
        }
        lines.add(row("readout", whole));
        lines.add("");
        lines.addAll(kinds(whole));
        lines.add("");
        lines.addAll(confusion(whole));
        lines.add("");
        lines.addAll(misses(whole));
        return String.join("\n", lines) + "\n";
    }

    private static List<CheckResult> results(List<CheckCase> cases, CheckWay way) {
        return cases.stream().map(way::check).toList();
    }

    private static String row(String name, List<CheckResult> results) {
        return "%-20s%12s%12s%22d%22d".formatted(
            name, share(results, CheckResult::isKindRight), share(results, CheckResult::isStatementRight),
            count(results, CheckResult::isFlipCalledVerbatim), count(results, CheckResult::isFalselyMisattributed));
    }

    private static long count(List<CheckResult> results, Predicate<CheckResult> which) {
        return results.stream().filter(which).count();
    }

    private static String share(List<CheckResult> results, Predicate<CheckResult> which) {
        return results.isEmpty()
            ? "–"
            : String.format(Locale.ENGLISH, "%.3f", (double) count(results, which) / results.size());
    }

    private static List<String> kinds(List<CheckResult> results) {
        var lines = new ArrayList<String>();
        lines.add("%-20s%12s%12s%12s".formatted("kind", "cases", "precision", "recall"));
        for (var kind : Fidelity.values()) {
            var expected = results.stream().filter(each -> each.asked().expected() == kind).toList();
            var found = results.stream().filter(each -> each.found() == kind).toList();
            lines.add("%-20s%12d%12s%12s".formatted(
                CheckCase.spelling(kind), expected.size(), share(found, CheckResult::isKindRight),
                share(expected, CheckResult::isKindRight)));
        }
        return lines;
    }

    private static List<String> confusion(List<CheckResult> results) {
        var kinds = Fidelity.values();
        var lines = new ArrayList<String>();
        lines.add("%-20s".formatted("expected, found as") + Arrays.stream(kinds)
            .map(kind -> "%15s".formatted(CheckCase.spelling(kind))).collect(Collectors.joining()));
        for (var expected : kinds) {
            lines.add("%-20s".formatted(CheckCase.spelling(expected)) + Arrays.stream(kinds)
                .map(found -> "%15d".formatted(count(
                    results, each -> each.asked().expected() == expected && each.found() == found)))
                .collect(Collectors.joining()));
        }
        return lines;
    }

    private static List<String> misses(List<CheckResult> results) {
        var missed = results.stream().filter(each -> !each.isKindRight() || !each.isStatementRight()).toList();
        var lines = new ArrayList<String>();
        lines.add(missed.isEmpty() ? "No misses." : missed.size() + " misses, in kind or statement:");
        missed.forEach(each -> lines.add("  " + each.asked().id() + "  " + kind(each) + statement(each) + "  "
            + shortened(each.asked().text())
            + (each.asked().speaker().isEmpty() ? "" : " | " + each.asked().speaker())));
        return lines;
    }

    private static String kind(CheckResult result) {
        var expected = CheckCase.spelling(result.asked().expected());
        return result.isKindRight() ? expected : expected + " as " + CheckCase.spelling(result.found());
    }

    private static String statement(CheckResult result) {
        return result.isStatementRight()
            ? ""
            : " (" + named(result.asked().statement()) + " as " + named(result.statement()) + ")";
    }

    private static String named(String statement) {
        return statement.isEmpty() ? "no statement" : statement;
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
    }
}
