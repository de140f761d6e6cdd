package readout.command;

/**
 * How a command is asked and answered where other people are about.
 *
 * @param isAside whether only the asker sees the answer unless they say otherwise
 * @param onMessage what the command is called where it is used on somebody's message, whose text its first option takes;
 *     at most 32 characters, empty when it is not used on messages
 * @param form the title of the form that opens when the command is asked without its first option; at most 45
 *     characters, empty when none opens
 * @param isPersonal whether nobody but the asker ever sees the answer, since it is about them or changes something
 */
public record Manner(boolean isAside, String onMessage, String form, boolean isPersonal) {

    /** Answered for all to see, and asked only by its name with what it needs. */
    public static final Manner USUAL = new Manner(false, "", "");

    /** Answered to the asker alone. */
    public static final Manner PERSONAL = new Manner(true, "", "", true);

    public Manner(boolean isAside, String onMessage, String form) {
        this(isAside, onMessage, form, false);
    }
}
