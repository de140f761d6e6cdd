package readout;

import readout.edition.Editions;
import readout.edition.Preview;
import readout.edition.Reload;

/** Reloads as a moderator does who looks at what would change and confirms it at once. */
public final class Reloads {

    private Reloads() {}

    public static Reload of(Editions editions) {
        return switch (editions.preview()) {
            case Preview.Differs(var changes) -> editions.reload(changes.revision(), "a test");
            case Preview.Unchanged(var stamp, var warnings) -> new Reload.Unchanged(stamp, warnings);
            case Preview.Refused(var stamp, var problems) -> new Reload.Refused(stamp, problems);
        };
    }
}
