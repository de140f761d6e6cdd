package readout.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The entry of {@code ./readout bench}: one line for each benchmark. */
@Command(name = "readout bench", synopsisSubcommandLabel = "NAME",
    description = "Measures this program beside its peers and its floors.", subcommands = {
        SearchBench.class,
        IndexBench.class,
        StartBench.class,
        DiscordBench.class,
        AskBench.class,
        CheckBench.class,
        LoopsBench.class,
        ReloadBench.class,
        FollowBench.class,
        ShardsBench.class,
        SoakBench.class,
        VectorsBench.class,
    })
public final class Bench {

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "show this help")
    @SuppressWarnings("UnusedVariable") private boolean helpAsked; // picocli acts on it

    private Bench() {}

    /** Ends with 2 for what was typed wrongly. */
    public static void main(String[] arguments) {
        var commands = new CommandLine(new Bench());
        commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commands.setParameterExceptionHandler(Bench::mistyped);
        if (arguments.length == 0) {
            commands.usage(commands.getOut());
            return;
        }
        System.exit(commands.execute(arguments));
    }

    private static int mistyped(CommandLine.ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        command.getErr()
            .println("readout: " + mistake.getMessage() + "; see `" + command.getCommandSpec().qualifiedName()
                + " --help`");
        return 2;
    }
}
