package readout.app;

/** The bot's password at Discord. It never prints itself. */
final class Token {

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /** Of a text that a person pasted or a file held. */
    static Token of(String text) {
        return new Token(text.strip());
    }

    /** Whether it can be one: a word of its own, without spaces, that fits into a header. */
    boolean isPlausible() {
        return !secret.isEmpty() && secret.chars().allMatch(c -> c > ' ' && c < 127);
    }

    /** The password itself: for Discord alone. */
    String reveal() {
        return secret;
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
