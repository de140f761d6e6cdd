package readout.check;

import java.util.List;
import java.util.regex.Pattern;

/** Whom the pieces around each quotation of a message name as its speaker. */
final class Surroundings {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:&+.]{0,20}(?:and|then|und)?[\\s,;:&+.]{0,20}");

    /** Quotations in a row that share one speaker; more are nobody's speech. */
    private static final int LONGEST_ROW = 10;

    private final List<Piece> pieces;
    private final Attributions attributions;

    Surroundings(List<Piece> pieces, Attributions attributions) {
        this.pieces = pieces;
        this.attributions = attributions;
    }

    Claim claim(int at) {
        return claim(at, LONGEST_ROW);
    }

    private Claim claim(int at, int row) {
        var claim = attributions.of(ahead(at), behind(at), isOpen(at));
        if (!claim.name().isEmpty() || row == 0) {
            return claim;
        }
        if (isQuoted(at + 2) && BETWEEN.matcher(plain(at + 1)).matches()) {
            return claim(at + 2, row - 1);
        }
        if (isQuoted(at - 2) && BETWEEN.matcher(plain(at - 1)).matches()) {
            return attributions.of(plain(at - 3), "", false);
        }
        return isQuoted(at - 2) && Attributions.goesOn(ahead(at)) ? claim(at - 2, row - 1) : claim;
    }

    private String ahead(int at) {
        return isQuoted(at - 2) ? joint(at - 2).ahead() : plain(at - 1);
    }

    private String behind(int at) {
        return isQuoted(at + 2) ? joint(at).behind() : plain(at + 1);
    }

    private Joint joint(int at) {
        return Joint.of(plain(at + 1), attributions.leads(plain(at - 1)), isOpen(at),
            !attributions.of(plain(at + 3)).name().isEmpty());
    }

    private boolean isOpen(int at) {
        return pieces.get(at).text().endsWith(",");
    }

    private boolean isQuoted(int at) {
        return at >= 0 && at < pieces.size() && pieces.get(at).quoted();
    }

    private String plain(int at) {
        return at >= 0 && at < pieces.size() && !pieces.get(at).quoted() ? pieces.get(at).text() : "";
    }
}
