package readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call, a meeting, an offer (schema.org Event).
 *
 * @param days the day or days it took
 * @param participants who took part, as names for people to read
 * @param aliases other names people use for it
 */
public record Event(
    String slug, String title, DateRange days, List<String> participants, @Nullable String place,
    List<String> aliases) {

    public Event {
        participants = List.copyOf(participants);
        aliases = List.copyOf(aliases);
    }
}
