package readout.cli;

import java.util.Arrays;
import java.util.Optional;

/** What the program can be told besides the commands: these answer no question. */
enum Verb {
    VALIDATE("validate", "[DIR]", "Check a corpus folder and list everything that is wrong with it"),
    WATCH("watch", "[DIR]", "Show at each save what a reload would change or what is wrong; publish nothing"),
    LEDGER("ledger", "[--from EDITION]", "Print every edition and what it changed, as lines of JSON"),
    INDEX("index", "--engine embedded|opensearch",
        "Fill an index from the corpus, or bring it up to it; once interrupted it goes on where it stopped"),
    BATCH("batch", "", "Answer one command a line from standard input, as JSON"),
    EVAL("eval", "ask|check FILE [--misses] | retrieval DIR",
        "Score Readout on a file of cases, or its search on a collection"),
    BOT("bot", "", "Serve Discord until told to stop"),
    BACKUP("backup", "FILE", "Write all that the bot remembers into a file, also while it runs"),
    RESTORE("restore", "FILE", "Take up what a backup holds, into an empty memory"),
    INVITE("invite", "", "Print the address at which a server’s owner invites the bot");

    private final String word;
    private final String operands;
    private final String summary;

    Verb(String word, String operands, String summary) {
        this.word = word;
        this.operands = operands;
        this.summary = summary;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    /** What may follow it. */
    String operands() {
        return operands;
    }

    String summary() {
        return summary;
    }
}
