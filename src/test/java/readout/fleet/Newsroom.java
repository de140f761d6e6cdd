package readout.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import readout.Waiting;
import readout.discord.server.Member;
import readout.discord.server.Message;
import readout.discord.server.Place;

/**
 * Publishes statements, and puts them right, as moderators do; each place follows them, and has an answer about each. In the
 * end it counts what became of alerts and answers. Safe for use by many threads.
 */
final class Newsroom {

    private static final Pattern PUT_RIGHT = Pattern.compile("Put right with edition");

    private final Fleet fleet;
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Integer> published = new ArrayList<>();
    private final List<Integer> corrected = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private int next = 1;

    /** What was expected, and what came of it. */
    record Tally(int expected, int once, int missing, int doubled) {

        boolean isWhole() {
            return once == expected;
        }

        @Override
        public String toString() {
            return expected + " expected, " + once + " once, " + missing + " missing, " + doubled + " doubled";
        }
    }

    Newsroom(Fleet fleet) {
        this.fleet = fleet;
        Fleet.PLACES.forEach(fleet::follow);
    }

    /** Nothing is published meanwhile. */
    void pause(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    void publish() {
        pause(() -> {
            try {
                fleet.publishStatement(next);
                published.add(next);
                next++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Lets everybody see an answer about the newest statement, and then puts the statement right. */
    void correct() {
        pause(() -> {
            var number = published.getLast();
            for (var place : Fleet.PLACES) {
                var asked = fleet.discord().command(Member.number(2_000).in(place), "source",
                    Map.of("statement", "a-new-statement-" + number));
                var answer = asked.answer();
                if (!answer.text().contains(words(number))) {
                    throw new AssertionError(
                        "no answer about statement " + number + " in " + place + ": " + answer.text());
                }
                answers.add(answer.id());
                Waiting.until("the bot to remember its answer", () -> fleet.memory().stores().postedAnswers()
                    .find(Long.parseLong(answer.id())).isPresent());
            }
            try {
                fleet.publishCorrection(number, "Vance adds remark number " + number + ".",
                    "Vance adds his remark, the one counted " + number + ".");
                corrected.add(number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String words(int number) {
        return "remark number " + number;
    }

    int editions() {
        return published.size() + corrected.size();
    }

    Tally alerts() {
        var counts = new ArrayList<Long>();
        for (var place : Fleet.PLACES) {
            var posts = posts(place);
            published.forEach(number -> counts.add(posts.stream()
                .filter(text -> text.contains("1 new statement") && text.matches("(?s).*" + words(number) + "\\b.*"))
                .count()));
            corrected.forEach(number -> counts.add(posts.stream()
                .filter(text -> text.contains("1 correction") && text.contains("Remark " + number + " was another"))
                .count()));
        }
        return tally(counts);
    }

    /** An answer that is gone counts as missing. */
    Tally amendments() {
        var texts = new HashMap<String, String>();
        Fleet.PLACES.forEach(place -> fleet.discord().posts(place)
            .forEach(message -> texts.put(message.id(), message.text())));
        return tally(answers.stream()
            .map(answer -> PUT_RIGHT.matcher(texts.getOrDefault(answer, "")).results().count()).toList());
    }

    private List<String> posts(Place place) {
        return fleet.discord().posts(place).stream().map(Message::text).toList();
    }

    private static Tally tally(List<Long> counts) {
        return new Tally(counts.size(), count(counts, 1), count(counts, 0),
            (int) counts.stream().filter(count -> count > 1).count());
    }

    private static int count(List<Long> counts, long wanted) {
        return (int) counts.stream().filter(count -> count == wanted).count();
    }
}
