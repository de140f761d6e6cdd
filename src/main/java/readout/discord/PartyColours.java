package readout.discord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A colour for each party, told apart by the colour-blind too (the palette of Okabe and Ito). Always beside the name. */
final class PartyColours {

    private static final int[] PALETTE = {0x0072B2, 0xD55E00, 0x009E73, 0xE69F00, 0xCC79A7, 0x56B4E9, 0xF0E442};
    private static final int NO_PARTY = 0x80848E;

    private final List<String> parties;

    /** For the slugs of all parties, in their fixed order. */
    PartyColours(List<String> parties) {
        this.parties = List.copyOf(parties);
    }

    int of(@Nullable String party) {
        var place = party == null ? -1 : parties.indexOf(party);
        return place < 0 ? NO_PARTY : PALETTE[place % PALETTE.length];
    }
}
