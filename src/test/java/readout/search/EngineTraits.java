package readout.search;

/**
 * Where engines may differ, each difference with its name and its reason; in all else the contracts ask the same of all.
 *
 * @param earlierWordingsByTurns by relevance, wordings of an earlier time come by turns with what stands still, since two
 *     indexes know nothing of each other's words, and so their scores cannot be compared
 */
public record EngineTraits(boolean earlierWordingsByTurns) {

    /** An engine that differs in nothing. */
    public static final EngineTraits NO_DIFFERENCES = new EngineTraits(false);
}
