package readout.edition;

import readout.model.Statement;

/** The words of a statement that its vector stands for. */
final class EmbeddedText {

    private EmbeddedText() {}

    /** The gist names who speaks and of what; exact words add how they said it. */
    static String of(Statement statement) {
        return statement.text().equals(statement.gist())
            ? statement.gist()
            : statement.gist() + " “" + statement.text() + "”";
    }
}
