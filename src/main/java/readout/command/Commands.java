package readout.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import readout.state.MemoryException;

/** All commands, and the way in to them. Safe for use by many threads. */
public final class Commands {

    private static final int NEAR_MISSES = 3;

    private final Map<String, Registered> commands;
    private final ServerRules rules;

    /** For commands that need the list they are on. */
    private Commands(ServerRules rules, Function<Supplier<List<CommandSpec>>, List<Command>> list) {
        this.rules = rules;
        var byName = new LinkedHashMap<String, Registered>();
        list.apply(this::specs).stream().map(command -> new Registered(command, command.spec()))
            .forEach(each -> byName.putIfAbsent(each.spec.name(), each));
        this.commands = Collections.unmodifiableMap(byName);
    }

    /** A command with its specification, which is looked at several times for each answer, and is always the same. */
    private record Registered(Command command, CommandSpec spec) {}

    /** The commands of the product, in the order of help: one line each. */
    public static Commands all(Services services) {
        var editions = services.editions();
        var publishing = new Publishing(editions, services.backlog());
        var rules = ServerRules.of(services.memory());
        return new Commands(rules, specs -> List.of(
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
            new FollowCommand(services, rules),
            new FollowingCommand(services.memory(), rules),
            new UnfollowCommand(services.memory(), services.backlog(), rules),
            new ForgetMeCommand(services.memory(), services.backlog()),
            new HelpCommand(specs),
            new SettingsCommand(services.memory()),
            new QueueCommand(services.memory(), services.inquiry().likeness()),
            new StatusCommand(editions, services.memory(), services.backlog()),
            new ReloadCommand(editions, publishing),
            new RollbackCommand(editions, publishing)));
    }

    /** Only these. */
    public static Commands of(List<Command> commands) {
        return new Commands(ServerRules.NONE, _ -> commands);
    }

    /** What they are called and take, in the order of help. */
    public List<CommandSpec> specs() {
        return commands.values().stream().map(Registered::spec).toList();
    }

    public Optional<CommandSpec> spec(String name) {
        return find(name).map(Registered::spec);
    }

    /**
     * Answers a call whose arguments are as a person typed them. What they got wrong is refused with near misses.
     * So is whatever needs the bot's memory while that cannot be reached. Throws only what the index throws.
     */
    public Reply answer(CommandCall call, Asker asker, Edition edition) {
        var command = find(call.command());
        if (command.isEmpty()) {
            return unknown(call, edition);
        }
        try {
            return answer(command.get(), call, asker, edition);
        } catch (MemoryException failure) {
            if (!failure.isBusyOrGone()) {
                throw failure;
            }
            return new Refusal(Kind.NO_MEMORY,
                "The bot’s memory cannot be reached just now. Nothing was changed;"
                    + " please try again in a while. Questions are answered as ever.",
                List.of(), edition.stamp());
        }
    }

    private Reply answer(Registered registered, CommandCall call, Asker asker, Edition edition) {
        var spec = registered.spec;
        var forbidden = forbidden(spec, asker);
        if (forbidden.isPresent()) {
            return new Refusal(Kind.NOT_ALLOWED, forbidden.get(), List.of(), edition.stamp());
        }
        var whole = completed(call, spec, asker.caller(), edition);
        return new Clocks(spec).answer(whole, edition, asker.now(),
            then -> switch (new CallReader(spec, then).read(whole, asker)) {
                case CallReader.Read(var request) ->
                    EarlierWordings.offered(registered.command.answer(request, then), then);
                case CallReader.Refused(var refusal) -> refusal;
            });
    }

    /** Why a command is not for who asks, if it is not. */
    private Optional<String> forbidden(CommandSpec spec, Asker asker) {
        return switch (spec.audience()) {
            case EVERYONE -> Optional.empty();
            case SERVER_MODERATORS -> forbiddenInServer(spec, asker.caller());
            case MODERATORS -> asker.audience() == Audience.MODERATORS
                ? Optional.empty()
                : Optional.of("Only this bot’s moderators may use /" + spec.name() + ".");
        };
    }

    private Optional<String> forbiddenInServer(CommandSpec spec, Caller caller) {
        if (caller.server() == 0) {
            return Optional.of("/" + spec.name() + " is for a server: use it in one of which this bot is a member.");
        }
        return rules.moderates(caller)
            ? Optional.empty()
            : Optional.of("Only those who may manage this server, and the roles that its settings name, may use /"
                + spec.name() + ".");
    }

    /** With what the server means where it is left out, as long as the corpus has it. */
    private CommandCall completed(CommandCall call, CommandSpec spec, Caller caller, Edition edition) {
        var left = spec.setByServer().filter(option -> !call.arguments().containsKey(option.name()));
        var event = left.isEmpty()
            ? Optional.<String>empty()
            : rules.event(caller).filter(slug -> edition.registry().eventOf(slug).isPresent());
        if (left.isEmpty() || event.isEmpty()) {
            return call;
        }
        var arguments = new LinkedHashMap<>(call.arguments());
        arguments.put(left.get().name(), event.get());
        return new CommandCall(call.command(), arguments, call.page());
    }

    /** Completions of one option's value; none for a command or an option that does not exist. */
    public List<Completion> complete(String command, String option, String typed, Edition edition) {
        return spec(command).flatMap(spec -> spec.option(option))
            .map(found -> found.type().complete(typed, edition))
            .orElse(List.of());
    }

    private Optional<Registered> find(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    private Refusal unknown(CommandCall call, Edition edition) {
        var near = new NearMisses<>(specs(), spec -> List.of(spec.name())).to(call.command(), NEAR_MISSES).stream()
            .map(spec -> new FollowUp("/" + spec.name(), new CommandCall(spec.name(), call.arguments(), 1)))
            .toList();
        return new Refusal(Kind.UNKNOWN_COMMAND, "There is no command “" + call.command() + "”.", near,
            edition.stamp());
    }
}
