package readout.edition;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A corpus on disk whose whole content follows from one number. */
final class KilledCorpus {

    private static final int STEADY = 12;

    private final CorpusOnDisk files;

    KilledCorpus(Path folder) {
        files = new CorpusOnDisk(folder);
    }

    void write(int state) {
        files.write("speakers.yaml", "- {slug: ann, kind: person, name: Ann Lake, party: north, aliases: ["
            + alias(state) + "]}\n");
        files.event("lake", changing(state), marker(state));
        files.event("hill", STEADY, steady(state));
    }

    /** The state of which a statement was found that every state has. */
    static int stateOf(String gist) {
        return Integer.parseInt(gist.replaceAll("\\D", ""));
    }

    /** Gists by id. */
    static Map<String, String> gists(int state) {
        var gists = new HashMap<String, String>();
        for (var i = 0; i < changing(state); i++) {
            gists.put("lake-" + i, "Ann spoke of boats, " + marker(state) + ".");
        }
        for (var i = 0; i < STEADY; i++) {
            gists.put("hill-" + i, "Ann spoke of boats, " + steady(state) + ".");
        }
        return gists;
    }

    static String alias(int state) {
        return "Annie " + "I".repeat(1 + state % 3);
    }

    private static int changing(int state) {
        return 2 + state % 4;
    }

    private static String marker(int state) {
        return "state " + state;
    }

    private static String steady(int state) {
        return "steady " + state % 3;
    }
}
