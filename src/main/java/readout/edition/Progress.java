package readout.edition;

/** Is told how reloads and rollbacks go, by the thread that does them; one at a time. It must be quick. */
public interface Progress {

    /** How far it has got. */
    void reached(Phase phase);

    /** A reload or a rollback begins. */
    default void began() {}

    /** It is over. */
    default void ended(Reload outcome) {}
}
