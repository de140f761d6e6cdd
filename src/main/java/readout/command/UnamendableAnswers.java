package readout.command;

import java.util.ArrayList;
import java.util.List;
import readout.answer.Block;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.state.Memory;
import readout.state.MemoryException;
import readout.state.PostedAnswer;
import readout.state.PostedAnswer.Hindrance;

/** Posted answers that the bot cannot put right, for somebody to see to. */
record UnamendableAnswers(Memory memory) {

    private static final int SHOWN = 5;

    /** Nothing where there are none, or where nobody knows just now: another fact says so. */
    List<Block> blocks() {
        List<PostedAnswer> answers;
        try {
            answers = memory.stores().postedAnswers().unamendable();
        } catch (MemoryException _) {
            return List.of();
        }
        if (answers.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(CountWords.of(answers.size(), "posted answer") + " could not be amended"));
        answers.reversed().stream().limit(SHOWN).forEach(answer -> blocks.add(entry(answer)));
        return blocks;
    }

    private static Block entry(PostedAnswer answer) {
        var hindrance = answer.hindrance();
        return new Block.Entry(DateWords.of(answer.posted()), hindrance == null ? "not known why" : why(hindrance),
            link(answer), null);
    }

    private static String link(PostedAnswer answer) {
        var server = answer.server();
        return "https://discord.com/channels/" + (server == null ? "@me" : server) + "/" + answer.channel() + "/"
            + answer.message();
    }

    private static String why(Hindrance hindrance) {
        return switch (hindrance) {
            case USER_INSTALLED -> "the bot is no member of that server";
            case CHANNEL_CLOSED -> "the channel is gone, archived or locked";
            case NO_PERMISSION -> "the bot may not see the channel or not write there";
            case REFUSED -> "Discord took none of many attempts";
        };
    }
}
