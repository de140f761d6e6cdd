package readout.model;

/**
 * Something a speaker said or published, or was reported to have said or not said.
 *
 * <p>Immutable. What all three kinds share is in {@link Particulars}; only a {@link Quotation} holds a speaker's exact
 * words.
 */
public sealed interface Statement permits Quotation, Paraphrase, Omission {

    Particulars particulars();

    /** The words an answer shows: a quotation's exact words, otherwise the curator's gist. */
    String text();

    Strength strength();

    default String id() {
        return particulars().id();
    }

    /** What was said, in the curator's own neutral words. */
    default String gist() {
        return particulars().gist();
    }

    default Attribution attribution() {
        return particulars().attribution();
    }

    default SaidDate said() {
        return particulars().said();
    }

    default Subject subject() {
        return particulars().subject();
    }

    default Citation citation() {
        return particulars().citation();
    }

    default Curation curation() {
        return particulars().curation();
    }
}
