package readout.alert;

import java.util.Set;

/**
 * A public message that holds statements.
 *
 * @param message what it is known by where it stands
 * @param edition the number of the edition that it rests on
 * @param statements their ids
 */
public record Posted(long message, long edition, Set<String> statements) {

    public Posted {
        statements = Set.copyOf(statements);
    }
}
