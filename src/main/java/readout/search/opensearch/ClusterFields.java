package readout.search.opensearch;

import readout.search.StatementCodec;

/** The fields that only the cluster needs, beside {@link readout.search.Fields}. Bytes are in Base64. */
final class ClusterFields {

    /** Goes up when the fields or their analysis change; an index of another layout is built anew. */
    static final String LAYOUT = "1." + StatementCodec.VERSION;

    /** When the corpus learned of it first. */
    static final String FIRST = "first";

    /** What the words mean with a byte for a number, to sort out by. */
    static final String ROUGH = "rough";

    /** How many numbers its vector has. */
    static final String DIMENSIONS = "dimensions";

    /** Of the document itself, by which one that was sent before is known. */
    static final String DIGEST = "digest";

    /** In which part of the space its vector lies. */
    static final String CELL = "cell";

    private ClusterFields() {}
}
