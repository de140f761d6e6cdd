package readout.app;

import java.nio.file.Path;
import readout.cli.Cli;
import readout.cli.Surroundings;

/** The program: {@code ./readout}. */
public final class Main {

    private Main() {}

    /** Does what the words say and ends with the exit code that {@code ./readout --help} explains. */
    public static void main(String[] words) {
        var home = Path.of(System.getProperty("readout.home", ".")).toAbsolutePath().normalize();
        var surroundings = Surroundings.standard();
        int code;
        try (var application = new Application(home, surroundings.environment())) {
            code = new Cli(application, surroundings).run(words);
        }
        System.exit(code);
    }
}
