package readout.search.opensearch;

/** What belongs to one prefix is called how. */
record Names(String prefix) {

    /** Where the {@link Register} is, and the {@link Payloads}. */
    String register() {
        return prefix + "-register";
    }

    /** Where the ledger of editions is. */
    String ledger() {
        return prefix + "-ledger";
    }

    String edition(long sequence) {
        return editions() + sequence;
    }

    /** How the names of editions' indexes begin. */
    String editions() {
        return prefix + "-edition-";
    }

    /** The newest edition, for other programs and for people. */
    String alias() {
        return prefix;
    }
}
