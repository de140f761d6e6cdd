package readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import readout.answer.CountWords;
import readout.corpus.CorpusLoader;
import readout.corpus.LoadOutcome;
import readout.corpus.Problem;
import readout.corpus.Problem.Severity;

/** {@code ./readout validate}: every problem of a corpus folder in one run. */
final class Validation {

    private enum Format {
        TEXT,
        JSON
    }

    private final CorpusLoader loader;
    private final Surroundings surroundings;

    Validation(CorpusLoader loader, Surroundings surroundings) {
        this.loader = loader;
        this.surroundings = surroundings;
    }

    /** What picocli cannot read throws its exception. */
    int run(List<String> words, Path usual) {
        var model = Model.CommandSpec.create().name("validate")
            .addPositional(PositionalParamSpec.builder().index("0").arity("0..1").type(Path.class).build())
            .addOption(OptionSpec.builder("--format").type(Format.class).arity("1").build());
        var parser = new CommandLine(model).setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true);
        var result = parser.parseArgs(words.toArray(String[]::new));
        return run(result.matchedPositionalValue(0, usual),
            result.matchedOptionValue("--format", Format.TEXT) == Format.JSON);
    }

    private int run(Path folder, boolean asJson) {
        return switch (loader.load(folder)) {
            case LoadOutcome.Valid(var corpus, var warnings) -> {
                report(folder, warnings, asJson, " in " + CountWords.of(corpus.files().size(), "file"));
                yield ExitCode.ANSWERED;
            }
            case LoadOutcome.Invalid(var problems) -> {
                report(folder, problems, asJson, "");
                yield ExitCode.REFUSED;
            }
            case LoadOutcome.Unreadable(var reason) -> {
                surroundings.err().println("readout: " + folder + " cannot be read: " + reason);
                yield ExitCode.USAGE;
            }
        };
    }

    private void report(Path folder, List<Problem> problems, boolean asJson, String where) {
        if (asJson) {
            surroundings.out().print(json(problems));
            return;
        }
        problems.forEach(problem -> surroundings.out().print(ProblemText.of(problem, folder)));
        surroundings.out().println(problems.isEmpty() ? "No problems" + where + "." : summary(problems) + where + ".");
    }

    private static String summary(List<Problem> problems) {
        return CountWords.of(errors(problems), "error") + " and "
            + CountWords.of(problems.size() - errors(problems), "warning");
    }

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
    }

    private static String json(List<Problem> problems) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeBooleanField("valid", errors(problems) == 0);
            json.writeNumberField("errors", errors(problems));
            json.writeNumberField("warnings", problems.size() - errors(problems));
            json.writeArrayFieldStart("problems");
            for (var problem : problems) {
                json.writeStartObject();
                json.writeStringField("severity", ProblemText.severity(problem));
                json.writeStringField("file", problem.file());
                json.writeNumberField("line", problem.line());
                json.writeNumberField("column", problem.column());
                json.writeStringField("message", problem.message());
                json.writeStringField("remedy", problem.remedy());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.append('\n').toString();
    }
}
