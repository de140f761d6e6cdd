package readout.search.opensearch;

/**
 * How editions are kept in a cluster.
 *
 * @param prefix of the names of all that is kept there
 * @param shards into how many parts a new index is divided
 * @param replicas how many further copies of each part there are; fewer than none for one as soon as there are two nodes
 * @param kept how many editions are kept, at least one
 */
public record ClusterSettings(String prefix, int shards, int replicas, int kept) {

    /** One copy more as soon as there are two nodes, so that the loss of any one loses nothing. */
    public static final int AS_NODES_ALLOW = -1;
}
