package readout.edition;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A {@link ReloadingProcess} with what it has told. To be killed in the end. */
final class KilledProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader told;
    private Phase phase = Phase.DONE;
    private long live;

    /** Starts it, so that it waits for {@link #begin}. */
    KilledProcess(Path folder) throws IOException {
        process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
            "-cp", System.getProperty("java.class.path"), ReloadingProcess.class.getName(), folder.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
        told = process.inputReader(StandardCharsets.UTF_8);
    }

    void begin(int seed) throws IOException {
        process.getOutputStream().write(seed);
        process.getOutputStream().flush();
    }

    /** Reads on until it enters a phase, this many times; then lets it run on for a while, and kills it. */
    void killIn(Phase wanted, int occurrence, long nanoseconds) throws IOException, InterruptedException {
        for (var i = 0; i < occurrence; i++) {
            await(wanted);
        }
        var end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        process.toHandle().destroyForcibly(); // the process’s own method would close what it told
        told.lines().forEach(this::note);
        process.waitFor();
    }

    private void await(Phase wanted) throws IOException {
        String line;
        do {
            line = told.readLine();
            if (line == null) {
                throw new IOException("the process ended by itself");
            }
            note(line);
        } while (!line.equals(wanted.name()));
    }

    /** Stops it in a phase until {@link #goOn}. */
    void pauseIn(Phase wanted) throws IOException, InterruptedException {
        do {
            await(wanted);
            signal("-STOP");
            while (told.ready()) {
                note(told.readLine());
            }
            if (phase != wanted) {
                goOn();
            }
        } while (phase != wanted);
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(process.pid())).inheritIO().start().waitFor();
    }

    private void note(String line) {
        var words = line.split(" ", -1);
        switch (words[0]) {
            case "ready" -> {
            }
            case "live" -> live = Long.parseLong(words[1]);
            default -> phase = Phase.valueOf(line);
        }
    }

    /** The last phase that it entered. */
    Phase phase() {
        return phase;
    }

    /** The last edition that it said was live. */
    long live() {
        return live;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
