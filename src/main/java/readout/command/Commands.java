package readout.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.answer.Reply;
import readout.corpus.NearMisses;
import readout.edition.Edition;

/** All commands, and the way in to them. Safe for use by many threads. */
public final class Commands {

    private static final int NEAR_MISSES = 3;

    private final List<Command> commands;

    /** For commands that need the list they are on. */
    private Commands(Function<Supplier<List<CommandSpec>>, List<Command>> list) {
        this.commands = List.copyOf(list.apply(this::specs));
    }

    /** The commands of the product, in the order of help: one line each. */
    public static Commands all(Services services) {
        var editions = services.editions();
        var publishing = new Publishing(editions, services.backlog());
        return new Commands(specs -> List.of(
            new EventsCommand(),
            new ClaimsCommand(),
            new QuoteCommand(),
            new TimelineCommand(),
            new AccountsCommand(),
            new PositionsCommand(),
            new ChangesCommand(),
            new AskCommand(services.inquiry()),
            new CheckCommand(),
            new SourceCommand(),
            new CoverageCommand(),
            new HelpCommand(specs),
            new QueueCommand(services.memory(), services.inquiry().likeness()),
            new StatusCommand(editions, services.memory(), services.backlog()),
            new ReloadCommand(editions, publishing),
            new RollbackCommand(editions, publishing)));
    }

    /** Only these. */
    public static Commands of(List<Command> commands) {
        return new Commands(_ -> commands);
    }

    /** What they are called and take, in the order of help. */
    public List<CommandSpec> specs() {
        return commands.stream().map(Command::spec).toList();
    }

    public Optional<CommandSpec> spec(String name) {
        return find(name).map(Command::spec);
    }

    /**
     * Answers a call whose arguments are as a person typed them. What they got wrong is refused with near misses.
     * Throws only what the index throws.
     */
    public Reply answer(CommandCall call, Asker asker, Edition edition) {
        var command = find(call.command());
        if (command.isEmpty()) {
            return unknown(call, edition);
        }
        var spec = command.get().spec();
        if (spec.audience() == Audience.MODERATORS && asker.audience() != Audience.MODERATORS) {
            return new Refusal(
                Kind.NOT_ALLOWED, "Only this bot’s moderators may use /" + spec.name() + ".", List.of(),
                edition.stamp());
        }
        return new Clocks(spec).answer(call, edition, asker.now(),
            then -> switch (new CallReader(spec, then).read(call, asker)) {
                case CallReader.Read(var request) ->
                    EarlierWordings.offered(command.get().answer(request, then), then);
                case CallReader.Refused(var refusal) -> refusal;
            });
    }

    /** Completions of one option's value; none for a command or an option that does not exist. */
    public List<Completion> complete(String command, String option, String typed, Edition edition) {
        return spec(command).flatMap(spec -> spec.option(option))
            .map(found -> found.type().complete(typed, edition))
            .orElse(List.of());
    }

    private Optional<Command> find(String name) {
        return commands.stream().filter(command -> command.spec().name().equals(name)).findFirst();
    }

    private Refusal unknown(CommandCall call, Edition edition) {
        var near = new NearMisses<>(specs(), spec -> List.of(spec.name())).to(call.command(), NEAR_MISSES).stream()
            .map(spec -> new FollowUp("/" + spec.name(), new CommandCall(spec.name(), call.arguments(), 1)))
            .toList();
        return new Refusal(Kind.UNKNOWN_COMMAND, "There is no command “" + call.command() + "”.", near,
            edition.stamp());
    }
}
