package readout.command;

import java.util.List;
import java.util.regex.Pattern;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes the revision of a change set that was looked at. */
final class Revisions implements OptionType<String> {

    private static final Pattern REVISION = Pattern.compile("[0-9a-f]{12,64}");

    @Override
    public String placeholder() {
        return "REVISION";
    }

    @Override
    public Resolution<String> resolve(String typed, Edition edition) {
        return REVISION.matcher(typed.strip()).matches()
            ? new Resolution.Resolved<>(typed.strip())
            : new Resolution.Unresolved<>(
                Kind.BAD_VALUE,
                "“" + typed + "” is no revision. /reload alone shows what would change, and the revision to confirm.",
                List.of());
    }

    @Override
    public String canonical(String value) {
        return value;
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return List.of();
    }
}
