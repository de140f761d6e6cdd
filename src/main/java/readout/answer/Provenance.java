package readout.answer;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Through whom the words came and where they stand, as an answer shows it.
 *
 * @param chain the hops from the speaker outwards
 * @param source the source's publisher, or its title when the publisher is not known
 * @param url where to read it; null when the address is not known
 * @param published the date it bears, for people to read; empty when not known
 */
public record Provenance(List<String> chain, String source, @Nullable URI url, String published) {

    public Provenance {
        chain = List.copyOf(chain);
    }
}
