package readout.discord;

import java.util.stream.Stream;
import readout.answer.Answer;

/** How a message keeps the call that its buttons ask again. */
enum Keeping {
    /** Each button holds it whole. */
    IN_BUTTONS,
    /** It stands in the message, in small print, for the buttons to point at. */
    IN_MESSAGE,
    /** Nowhere: no button asks it again, and what is passed on is the message as it is. */
    NOWHERE;

    /** What an answer needs that takes so many messages a page. */
    static Keeping of(Answer answer, int parts) {
        var asksElse = Stream.concat(
            answer.followUps().stream().map(FollowUps::press),
            answer.understood().stream().flatMap(it -> it.readings().stream()).map(ReadingButtons::press))
            .anyMatch(press -> !ButtonIds.isSelfContained(press));
        var last = new Bookmark(answer.edition().number(), answer.call().onPage(answer.page().of()), Integer.MAX_VALUE);
        if (!asksElse && ButtonIds.isSelfContained(new Press(Action.TURN, last))) {
            return IN_BUTTONS;
        }
        var turns = parts > 1 || answer.page().of() > 1;
        return (asksElse || turns) && StoredCall.canHold(answer.call()) ? IN_MESSAGE : NOWHERE;
    }
}
