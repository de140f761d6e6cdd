package readout.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.alert.Terms;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.edition.Edition;
import readout.state.FollowTerms;
import readout.state.Place;
import readout.state.QuietHours;

/** Follows in words, and as calls. */
final class FollowWords {

    static final String CHANNEL = "channel";
    static final String DIRECT = "dm";

    private static final int TITLE_LENGTH = 120;

    private FollowWords() {}

    static String of(FollowTerms terms, Edition edition) {
        return Labels.cut(Terms.of(terms).inWords(edition.registry()), TITLE_LENGTH);
    }

    static boolean isDirect(Place place) {
        return switch (place) {
            case Place.DirectMessage _ -> true;
            case Place.Channel _ -> false;
        };
    }

    /** As it is noted for moderators: names change, ids do not. */
    static String noted(FollowTerms terms, Place.Channel place) {
        return arguments(terms) + " in channel " + place.channel();
    }

    /** Where alerts come, for whoever asks from a place. */
    static String where(Place place, Caller caller) {
        return switch (place) {
            case Place.DirectMessage _ -> "by direct message";
            case Place.Channel(_, var channel) when channel == caller.channel() -> "in this channel";
            case Place.Channel(_, var channel) -> caller.directory().channel(channel)
                .map(name -> "in the channel #" + name).orElse("in another channel");
        };
    }

    static String quiet(QuietHours hours) {
        return hours.from() + "–" + hours.to() + " " + hours.zone().getId();
    }

    /** How alerts come. */
    static List<Block> manner(@Nullable QuietHours quiet) {
        var waits = quiet == null ? "" : " In the quiet hours, " + quiet(quiet) + ", it waits.";
        return List
            .of(new Block.Prose("An alert is one post for each new edition of the corpus, however many statements"
                + " it brings. Mere edits bring none; corrections and retractions of what is followed do." + waits));
    }

    static CommandCall call(FollowTerms terms, String where) {
        var arguments = arguments(terms);
        arguments.put("where", where);
        return new CommandCall("follow", arguments, 1);
    }

    static FollowUp list() {
        return new FollowUp("What is followed", new CommandCall("following", Map.of(), 1));
    }

    static FollowUp unfollow(String label, long follow) {
        return new FollowUp(label, new CommandCall("unfollow", Map.of("follow", Long.toString(follow)), 1));
    }

    private static Map<String, String> arguments(FollowTerms terms) {
        var arguments = new LinkedHashMap<String, String>();
        put("topic", terms.topic(), arguments);
        put("party", terms.party(), arguments);
        put("speaker", terms.speaker(), arguments);
        put("event", terms.event(), arguments);
        put("words", terms.words(), arguments);
        return arguments;
    }

    private static void put(String name, @Nullable String value, Map<String, String> arguments) {
        if (value != null) {
            arguments.put(name, value);
        }
    }
}
