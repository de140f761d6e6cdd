package readout.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.edition.Edition;
import readout.quoting.Quoting;
import readout.search.Hit;

/** The one post that a follower gets of an edition: corrections and retractions first, then what is new. */
public final class Post {

    /** More statements than this are not shown at once; the others are counted. */
    public static final int MOST = 10;

    private final News news;
    private final Edition edition;
    private final TermLabels labels;
    private final Quoting quoting;

    private final int most;

    private Post(News news, Edition edition, int most) {
        this.most = most;
        this.news = news;
        this.edition = edition;
        labels = new TermLabels(news.terms(), edition.registry());
        quoting = new Quoting(edition.registry());
    }

    /** The post as an answer; its call asks for everything that is followed, new or not. */
    public static Answer of(News news, Edition edition) {
        return of(news, edition, MOST);
    }

    /** The same with so many statements at the most. */
    public static Answer of(News news, Edition edition, int most) {
        return new Post(news, edition, most).answer();
    }

    private Answer answer() {
        var blocks = new ArrayList<Block>();
        var notices = new AmendmentBlocks(quoting);
        news.amended().stream().limit(most).forEach(amendment -> blocks.addAll(notices.of(amendment)));
        if (!news.amended().isEmpty() && !news.added().isEmpty()) {
            blocks.add(new Block.Heading("New"));
        }
        news.added().stream().limit(most).forEach(hit -> add(hit, blocks));
        return new Answer(everything(), title(), blocks, followUps(), Page.ONLY, edition.stamp());
    }

    private void add(Hit hit, List<Block> blocks) {
        blocks.add(quoting.quoted(hit));
        blocks.add(new Block.Prose("Why you got this: " + labels.metBy(hit)));
    }

    private String title() {
        return counts() + " · " + labels.all();
    }

    private String counts() {
        var counts = new ArrayList<String>();
        if (!news.added().isEmpty()) {
            counts.add(CountWords.of(news.added().size(), "new statement"));
        }
        count(Amendment.Kind.CORRECTED, "correction", counts);
        count(Amendment.Kind.RETRACTED, "retraction", counts);
        return String.join(", ", counts);
    }

    private void count(Amendment.Kind kind, String singular, List<String> counts) {
        var number = news.amended().stream().filter(amendment -> amendment.kind() == kind).count();
        if (number > 0) {
            counts.add(CountWords.of(number, singular));
        }
    }

    private List<FollowUp> followUps() {
        var more = Math.max(0, news.added().size() - most) + Math.max(0, news.amended().size() - most);
        return List
            .of(new FollowUp(more == 0 ? "All on this" : "And " + CountWords.of(more, "more", "more"), everything()));
    }

    /** Words are what narrows most, and only one command knows them. */
    private CommandCall everything() {
        var terms = news.terms();
        var arguments = new LinkedHashMap<String, String>();
        put("words", terms.words(), arguments);
        put("event", terms.event(), arguments);
        if (terms.words() == null) {
            put("topic", terms.topic(), arguments);
        }
        put("party", terms.party(), arguments);
        put("speaker", terms.speaker(), arguments);
        return new CommandCall(terms.words() == null ? "timeline" : "quote", arguments, 1);
    }

    private static void put(String option, @Nullable String value, Map<String, String> arguments) {
        if (value != null) {
            arguments.put(option, value);
        }
    }
}
