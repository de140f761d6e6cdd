package readout.discord;

import java.util.Arrays;
import java.util.Optional;

/** What a button does. The sign stands in custom ids that outlive the program: never change one, never use one again. */
enum Action {
    /** Opens another place of the same answer. */
    TURN('t'),
    /** Asks something else. */
    ASK('a'),
    /** Asks the same, understood otherwise, in the place of the answer. */
    RETHINK('u'),
    /** Asks again, and posts the answer for all to see. */
    SHARE('s'),
    /** Posts the message as it is for all to see. */
    PASS_ON('p'),
    /** Leaves the question for the moderators. */
    QUEUE('q'),
    /** Asks what is wrong. */
    REPORT('r'),
    /** Takes the answer away. */
    DELETE('d');

    private final char sign;

    Action(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    static Optional<Action> of(char sign) {
        return Arrays.stream(values()).filter(action -> action.sign == sign).findFirst();
    }
}
