package readout.discord;

import readout.answer.CommandCall;

/**
 * A place in an answer, to be opened again.
 *
 * @param edition number of the edition to open it in, or {@link #LIVE}
 * @param call with its page
 * @param part which of the messages that the page takes, from 1; or {@link #LAST}
 */
record Bookmark(long edition, CommandCall call, int part) {

    /** Whichever edition is live. */
    static final long LIVE = 0;

    /** The last part of the page. */
    static final int LAST = 0;

    /** The beginning of what a call answers now. */
    static Bookmark fresh(CommandCall call) {
        return new Bookmark(LIVE, call, 1);
    }
}
