package readout.app;

/**
 * A value as a person gave it.
 *
 * @param where the file and line, or the environment variable
 * @param text possibly empty; of a list, the items with commas between
 */
record Given(String where, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** Hides the text, which may be a password. */
    @Override
    public String toString() {
        return where;
    }
}
