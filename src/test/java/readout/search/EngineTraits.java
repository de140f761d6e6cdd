package readout.search;

/**
 * Where engines may differ, each difference with its name and its reason. None so far: what {@link
 * StatementIndexContract} asks is the same for all.
 */
public record EngineTraits() {

    /** An engine that differs in nothing. */
    public static final EngineTraits NO_DIFFERENCES = new EngineTraits();
}
