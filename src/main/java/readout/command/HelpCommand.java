package readout.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.Block.Fact;
import readout.answer.Page;
import readout.answer.Reply;
import readout.edition.Edition;

/** {@code /help}: what can be asked, from the list of commands itself. */
final class HelpCommand implements Command {

    private final Supplier<List<CommandSpec>> specs;

    HelpCommand(Supplier<List<CommandSpec>> specs) {
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return new CommandSpec(
            "help", "What you can ask, and how to read the answers", List.of(), Audience.EVERYONE, "");
    }

    @Override
    public Reply answer(Request request, Edition edition) {
        if (request.page() > 1) {
            return Paging.beyond(request, Paging.page(request, 1, 1, "page"), edition);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(
            "Every line of an answer is a statement that somebody made, with its speaker, date and source."
                + " Names can be given as people write them; what is misspelt is answered with near misses."));
        blocks.add(new Block.Facts(commands(Audience.EVERYONE)));
        blocks.add(new Block.Heading("For a server’s moderators"));
        blocks.add(new Block.Facts(commands(Audience.SERVER_MODERATORS)));
        blocks.add(new Block.Heading("For this bot’s moderators"));
        blocks.add(new Block.Facts(commands(Audience.MODERATORS)));
        blocks.add(new Block.Heading("How firmly a statement is tied to its speaker"));
        blocks.add(new Block.Facts(List.of(
            new Fact("quotation", "the exact words, as the source prints them"),
            new Fact("translated quotation", "the exact words of a translation"),
            new Fact("paraphrase", "reported in other words than the speaker’s; never in quotation marks"),
            new Fact("anonymous source", "the source keeps the speaker’s name back"),
            new Fact("omission", "a dated report that a side did not say or publish something"))));
        return new Answer(request.call(), "What you can ask", blocks, List.of(), Page.ONLY, edition.stamp());
    }

    private List<Fact> commands(Audience audience) {
        return specs.get().stream()
            .filter(spec -> spec.audience() == audience)
            .map(spec -> new Fact(usage(spec), spec.summary()))
            .toList();
    }

    /** The command with its options; those in brackets may be left out. */
    private static String usage(CommandSpec spec) {
        return "/" + spec.name() + spec.options().stream()
            .map(option -> option.required() ? " " + option.name() : " [" + option.name() + "]")
            .collect(Collectors.joining());
    }
}
