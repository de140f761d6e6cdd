package readout.command;

import java.util.Comparator;
import java.util.List;
import readout.edition.Change.Kind;

/** In which order changes are looked through: those first of which readers are told. */
final class ChangeOrder {

    private static final List<Kind> ORDER =
        List.of(Kind.RETRACTED, Kind.CORRECTED, Kind.REMOVED, Kind.ADDED, Kind.CHANGED);

    static final Comparator<Kind> LOUDEST_FIRST = Comparator.comparingInt(ORDER::indexOf);

    private ChangeOrder() {}
}
