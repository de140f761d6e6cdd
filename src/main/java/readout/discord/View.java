package readout.discord;

import readout.answer.Answer;
import readout.answer.Reply;

/**
 * A reply as one reader opens it.
 *
 * @param bookmark where they open it
 * @param isPublic whether everyone in the channel sees it
 * @param isShareable whether the reader may post it for all to see
 */
record View(Reply reply, Bookmark bookmark, boolean isPublic, boolean isShareable) {

    /** Whether it rests on another edition than the one it began with, which is no longer kept. */
    boolean isOnOtherEdition(Answer answer) {
        return bookmark.edition() != Bookmark.LIVE && bookmark.edition() != answer.edition().number();
    }

    /** The same, seen by the reader alone. */
    View aside() {
        return new View(reply, bookmark, false, isShareable);
    }
}
