package readout.answer;

import readout.model.EditionStamp;

/** What comes back from a command: an {@link Answer}, or a {@link Refusal} that says why there is none. */
public sealed interface Reply permits Answer, Refusal {

    /** The edition that it rests on. */
    EditionStamp edition();
}
