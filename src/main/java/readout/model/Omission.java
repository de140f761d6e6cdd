package readout.model;

/**
 * A dated report that a side did <em>not</em> say or publish something.
 *
 * <p>No standard has a word for it; without one, "not mentioned" would be our own claim.
 */
public record Omission(Particulars particulars) implements Statement {

    @Override
    public String text() {
        return particulars.gist();
    }

    @Override
    public Strength strength() {
        return Strength.OMISSION;
    }
}
