package readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java options of a process: those the product runs with come from the launcher, so that they cannot part. */
record Jvm(List<String> options) {

    /** What {@code ./readout bot} runs with: the fast compiler alone and a small heap. */
    static final Jvm BOT = launched("bot");

    /** What other commands run with. */
    static final Jvm COMMAND = launched("command");

    /**
     * What a local Discord and the members run with, who must not be what is measured. A pause of theirs would count for
     * every bot: there is room for all that they make in one measurement, and it is cleared away before.
     */
    static final Jvm DISCORD = COMMAND.with("-XX:TieredStopAtLevel=4", "-Xms4g", "-Xmx4g", "-Xmn3g");

    Jvm {
        options = List.copyOf(options);
    }

    private static Jvm launched(String shape) {
        var options = new ArrayList<String>();
        options.addAll(split(property("readout.jvm.common")));
        options.addAll(split(property("readout.jvm." + shape)));
        return new Jvm(options);
    }

    private static String property(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("run it by ./readout bench, which sets " + name);
        }
        return value;
    }

    private static List<String> split(String options) {
        return List.of(options.strip().split("\\s+", -1));
    }

    /** The same with more options, of which the last ones win. */
    Jvm with(String... more) {
        var all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Jvm(all);
    }

    /** The checkout. */
    static Path home() {
        return Path.of(property("readout.home"));
    }

    /** The words that start a class of this class path: what {@code READOUT_JAVA_OPTS} adds comes last. */
    List<String> command(Class<?> main, List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        for (var name : List.of("home", "jvm.common", "jvm.bot", "jvm.command")) {
            words.add("-Dreadout." + name + "=" + property("readout." + name));
        }
        var more = System.getenv().getOrDefault("READOUT_JAVA_OPTS", "");
        if (!more.isBlank()) {
            words.addAll(split(more));
        }
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(arguments);
        return words;
    }
}
