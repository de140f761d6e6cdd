package readout.model;

/** A statement as it was reported, in other words than the speaker's. */
public record Paraphrase(Particulars particulars) implements Statement {

    @Override
    public String text() {
        return particulars.gist();
    }

    @Override
    public Strength strength() {
        return particulars.attribution().anonymous() ? Strength.ANONYMOUS_SOURCE : Strength.PARAPHRASE;
    }
}
