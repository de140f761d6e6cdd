package readout.corpus;

import java.util.IdentityHashMap;

/**
 * A record as a curator wrote it, which still knows where each of its values stands.
 *
 * @param nodes where the records within it stand, by identity
 */
record Entry<R extends Record>(R value, Node node, IdentityHashMap<Record, Node> nodes, FileProblems problems) {

    /** One of the records within it. */
    <S extends Record> Entry<S> of(S part) {
        return new Entry<>(part, nodes.getOrDefault(part, node), nodes, problems);
    }

    Mark at(Object... path) {
        return node.at(path);
    }

    void error(Mark at, String message, String remedy) {
        problems.error(at, message, remedy);
    }

    void warning(Mark at, String message, String remedy) {
        problems.warning(at, message, remedy);
    }
}
