package readout.bench;

/** What a row of figures stands for. */
enum Role {
    OURS,
    /** The least work that could do. */
    FLOOR,
    PEER
}
