package readout.model;

import java.util.List;

/**
 * A side of the talks.
 *
 * @param includes who counts as this side, for people to read
 */
public record Party(String slug, String label, List<String> aliases, String includes) {

    public Party {
        aliases = List.copyOf(aliases);
    }
}
