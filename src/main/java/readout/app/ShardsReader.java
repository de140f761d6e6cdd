package readout.app;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.state.Shards;

/** Reads into how many shards the bot's servers are divided, and which of them are this process's. */
final class ShardsReader {

    private static final String AUTO = "auto";
    /** Of servers, Discord takes no more than 2,500 a shard: enough for forty million. */
    private static final int MOST = 16_384;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern RANGE = Pattern.compile("(0|[1-9][0-9]{0,4})(?:-(0|[1-9][0-9]{0,4}))?");

    private final SettingsReader reader;

    ShardsReader(SettingsReader reader) {
        this.reader = reader;
    }

    /** Null for all of as many as Discord recommends. */
    @Nullable Shards read() {
        var total = reader.given(Setting.DISCORD_SHARDS_TOTAL);
        var range = reader.given(Setting.DISCORD_SHARDS_RANGE);
        var number = total.map(this::number).orElse(Optional.of(1));
        if (range.isPresent() && (total.isEmpty() || isAuto(total.get()))) {
            reader.problem(range.get(), "a range is of shards that all processes count alike; set "
                + Setting.DISCORD_SHARDS_TOTAL.path() + " (" + Setting.DISCORD_SHARDS_TOTAL.variable()
                + ") to the same number everywhere");
            return Shards.ALL;
        }
        return number.isEmpty()
            ? null
            : range.filter(_ -> number.get() > 0).flatMap(given -> range(given, number.get()))
                .orElse(Shards.all(Math.max(1, number.get())));
    }

    /** Empty for as many as Discord recommends; 0 for what is no number. */
    private Optional<Integer> number(Given given) {
        if (isAuto(given)) {
            return Optional.empty();
        }
        var text = given.text().strip();
        if (NUMBER.matcher(text).matches() && Integer.parseInt(text) <= MOST) {
            return Optional.of(Integer.parseInt(text));
        }
        reader.unwanted(Setting.DISCORD_SHARDS_TOTAL, given);
        return Optional.of(0);
    }

    private static boolean isAuto(Given given) {
        return given.text().strip().equalsIgnoreCase(AUTO);
    }

    private Optional<Shards> range(Given given, int total) {
        var range = RANGE.matcher(given.text().strip());
        if (range.matches()) {
            var first = Integer.parseInt(range.group(1));
            var last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first <= last && last < total) {
                return Optional.of(new Shards(total, first, last));
            }
        }
        reader.problem(given, "shards from 0 to " + (total - 1) + " are wanted, such as "
            + (total < 2 ? "0" : "0-" + (total / 2 - 1)));
        return Optional.empty();
    }
}
