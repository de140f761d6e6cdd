package readout.command;

import java.util.List;
import readout.ask.Inquiry;
import readout.embedding.NoEmbedder;

/** The commands that need nothing but an edition. */
public final class MemberCommands {

    private MemberCommands() {}

    public static Commands all() {
        return Commands.of(List.of(
            new EventsCommand(),
            new ClaimsCommand(),
            new QuoteCommand(),
            new TimelineCommand(),
            new AccountsCommand(),
            new PositionsCommand(),
            new ChangesCommand(),
            new AskCommand(new Inquiry(new NoEmbedder("none in this test"))),
            new CheckCommand(),
            new SourceCommand(),
            new CoverageCommand()));
    }
}
