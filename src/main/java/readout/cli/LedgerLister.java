package readout.cli;

import java.util.List;
import java.util.OptionalInt;
import readout.edition.LedgerExport;

/** {@code ./readout ledger}: what became of every statement, as lines of JSON. */
final class LedgerLister {

    private final Host host;
    private final Surroundings surroundings;

    LedgerLister(Host host, Surroundings surroundings) {
        this.host = host;
        this.surroundings = surroundings;
    }

    int run(List<String> words) {
        var from = from(words);
        if (from.isEmpty()) {
            surroundings.err()
                .println("readout: ledger takes --from and the number of an edition. See: ./readout ledger --help");
            return ExitCode.USAGE;
        }
        var editions = host.editions();
        OpeningReport.say(editions.open(), host::corpus, surroundings.err());
        return editions.borrowWhole(live -> {
            var missing = editions.ledger().missing(live.stamp().number());
            if (!missing.isEmpty()) {
                surroundings.err().println("readout: the ledger does not tell of these editions: " + missing);
            }
            new LedgerExport(editions.ledger(), live).write(from.getAsInt(),
                line -> surroundings.out().append(line).append('\n'));
            return surroundings.out().checkError() ? ExitCode.USAGE : ExitCode.ANSWERED;
        });
    }

    private static OptionalInt from(List<String> words) {
        if (words.isEmpty()) {
            return OptionalInt.of(1);
        }
        return words.size() == 2 && words.getFirst().equals("--from")
            ? Numbers.parse(words.getLast())
            : OptionalInt.empty();
    }
}
