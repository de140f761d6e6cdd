package readout.edition;

/** How far a reload has got; for those who watch it. */
public enum Phase {
    /** Reads and checks the files. */
    READING,
    /** Compares statements, and writes those that differ to the index. */
    WRITING,
    /** The ledger is being made durable. */
    SEALING,
    /** The index is being committed. */
    COMMITTING,
    /** Committed: the edition is there, and is entered into the ledger. */
    ENTERING,
    /** The new edition is being opened and swapped in. */
    SWAPPING,
    DONE
}
