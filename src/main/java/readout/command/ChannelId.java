package readout.command;

import java.util.List;
import java.util.regex.Pattern;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes a channel of Discord, as a mention or as its id. */
final class ChannelId implements OptionType<Long> {

    private static final Pattern CHANNEL = Pattern.compile("<#(" + Ids.ID + ")>|(" + Ids.ID + ")");

    @Override
    public String placeholder() {
        return "CHANNEL";
    }

    @Override
    public Resolution<Long> resolve(String typed, Edition edition) {
        return Ids.read(CHANNEL, typed.strip()).<Resolution<Long>>map(Resolution.Resolved::new)
            .orElseGet(() -> new Resolution.Unresolved<>(Kind.BAD_VALUE,
                "“" + typed + "” is no channel. Write # and its name and choose it from Discord’s list.", List.of()));
    }

    @Override
    public String canonical(Long value) {
        return Long.toString(value);
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return List.of();
    }
}
