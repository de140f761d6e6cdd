package readout.metrics;

import java.util.ArrayList;
import java.util.List;

/** Whether the bot serves, and if not, why. Nothing here waits. */
record Health(Watched watched, Sampling sampling, EngineMeters engine) {

    /**
     * One thing that was looked at.
     *
     * @param isNeeded whether the bot cannot answer without it
     * @param says how it is, for an operator to read
     */
    record Check(String name, boolean isWell, boolean isNeeded, String says) {}

    /** A report, of which everything that is needed must be well. */
    record Report(List<Check> checks) {

        Report {
            checks = List.copyOf(checks);
        }

        boolean isReady() {
            return checks.stream().allMatch(check -> check.isWell || !check.isNeeded);
        }
    }

    Report report() {
        return new Report(List.of(process(), gateway(), edition(), engineCheck(), memory()));
    }

    private Check process() {
        var isDraining = watched.draining().getAsBoolean();
        return new Check("process", !isDraining, true, isDraining ? "finishes what is under way, then ends" : "runs");
    }

    private Check gateway() {
        var broken = new ArrayList<Integer>();
        var lines = watched.lines().get();
        lines.forEach((shard, line) -> {
            if (!line.isConnected()) {
                broken.add(shard);
            }
        });
        if (lines.isEmpty()) {
            return new Check("gateway", false, true, "not connected yet");
        }
        return broken.isEmpty()
            ? new Check("gateway", true, true, "connected")
            : new Check("gateway", false, true, "not connected: shard " + String.join(", ",
                broken.stream().map(String::valueOf).toList()));
    }

    private Check edition() {
        return watched.edition().get()
            .map(stamp -> new Check("edition", true, true, "serves edition " + stamp.number()))
            .orElse(new Check("edition", false, true, "none is open"));
    }

    private Check engineCheck() {
        if (!watched.reachable().getAsBoolean()) {
            return new Check("engine", false, true, "left alone for a while, after failures");
        }
        return engine.answers()
            ? new Check("engine", true, true, "answers")
            : new Check("engine", false, true, "its last query failed; the log has why");
    }

    /** Answers are given without it; alerts wait. */
    private Check memory() {
        var sample = sampling.last();
        return new Check("memory", sample.isKnown(), false, sample.isKnown() ? "answers" : sample.ailment());
    }
}
