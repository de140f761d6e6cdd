package readout.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A colour that goes with a party, the same everywhere; it never says anything that words do not say too.
 *
 * @param sgr the parameter of a terminal's colour sequence
 * @param rgb as {@code 0xRRGGBB}, legible on white and on dark grounds
 */
public record PartyColour(String sgr, int rgb) {

    /** For what no party says. */
    public static final PartyColour NONE = new PartyColour("37", 0x808080);

    /** As many as keep the parties of the starter corpus apart. */
    private static final List<PartyColour> PALETTE = List.of(
        new PartyColour("35", 0xA64CA6),
        new PartyColour("32", 0x3E8E41),
        new PartyColour("36", 0x1F8A8A),
        new PartyColour("96", 0x2E86AB),
        new PartyColour("94", 0x4C72B0),
        new PartyColour("33", 0xB8860B),
        new PartyColour("91", 0xC0504D));

    /** Of a party's slug; null for the report itself. */
    public static PartyColour of(@Nullable String party) {
        return party == null ? NONE : PALETTE.get(Math.floorMod(party.hashCode(), PALETTE.size()));
    }
}
