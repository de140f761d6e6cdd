package readout.render;

import readout.answer.CommandCall;

/** How a reader types a call where the answer is read: {@code ./readout accounts putin-call --page 2}. */
@FunctionalInterface
public interface CommandLines {

    String of(CommandCall call);
}
