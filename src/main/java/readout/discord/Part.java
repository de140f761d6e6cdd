package readout.discord;

import java.util.List;

/**
 * A part of a page: one message.
 *
 * @param number from 1
 * @param of how many parts the page has
 * @param entries the pieces from which the reader can open something
 */
record Part(int number, int of, List<Piece> entries) {

    Part {
        entries = List.copyOf(entries);
    }

    boolean isFirst() {
        return number == 1;
    }

    boolean isLast() {
        return number == of;
    }
}
