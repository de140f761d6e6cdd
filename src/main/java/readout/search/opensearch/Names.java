package readout.search.opensearch;

/** What belongs to one prefix is called how. */
record Names(String prefix) {

    /** Where the {@link Register} is. */
    String register() {
        return prefix + "-register";
    }

    /** Where is kept what belongs to editions besides their statements. */
    String payloads() {
        return prefix + "-payloads";
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
