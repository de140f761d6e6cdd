package readout.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import readout.Waiting;
import readout.discord.server.Exchange;
import readout.discord.server.Message;
import readout.discord.server.Place;

/** Four shards in two processes, which are started once for all tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FleetIT {

    private static final Duration SPACE = Duration.ofSeconds(5);

    private Fleet fleet;
    private int statements;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        fleet = new Fleet(folder);
        fleet.start("a");
        fleet.start("b");
        fleet.awaitShards();
        Waiting.until("the first look for news", () -> fleet.memory().stores().cursors().edition("announcements") > 0);
    }

    @AfterEach
    void nothingWasDoneThatDiscordDoesNotTake() {
        assertThat(fleet.discord().violations()).isEmpty();
    }

    @AfterAll
    void stop() throws IOException {
        fleet.close();
    }

    @Test
    @Order(1)
    void shardsIdentifyFiveSecondsApartAmongBothProcesses() {
        var identifies = fleet.discord().identifies();
        assertThat(identifies.refused()).isZero();
        assertThat(identifies.taken()).hasSize(Fleet.SHARDS).allMatch(identify -> identify.total() == Fleet.SHARDS);
        for (var i = 1; i < Fleet.SHARDS; i++) {
            var space = identifies.taken().get(i).nanoTime() - identifies.taken().get(i - 1).nanoTime();
            assertThat(Duration.ofNanos(space)).isGreaterThanOrEqualTo(SPACE);
        }
    }

    @Test
    @Order(1)
    void everyQuestionIsAnsweredOnceByTheProcessOfItsServer() {
        var asked = new ArrayList<Exchange>();
        for (var round = 0; round < 5; round++) {
            for (var place : Fleet.PLACES) {
                asked.add(fleet.ask(place, asked.size()));
            }
        }
        for (var i = 0; i < asked.size(); i++) {
            var exchange = asked.get(i);
            assertThat(exchange.answer().text()).contains("edition ");
            assertThat(exchange.acknowledgedBy()).containsExactly(Fleet.owner(i % Fleet.SHARDS));
            assertThat(exchange.pending()).isZero();
        }
        var direct = fleet.ask(Place.DIRECT, 0);
        assertThat(direct.answer().text()).contains("edition ");
        assertThat(direct.acknowledgedBy()).containsExactly("/a");
    }

    @Test
    @Order(1)
    void commandsAreRegisteredByTheProcessOfTheFirstShard() {
        assertThat(fleet.discord().requests()).filteredOn(request -> request.startsWith("PUT "))
            .singleElement().asString().startsWith("PUT /a/");
    }

    @Test
    @Order(1)
    void aShardThatALiveProcessServesIsRefused() throws Exception {
        try (var other = fleet.start("c", "1-2")) {
            assertThat(other.awaitEnd()).isEqualTo(2);
            assertThat(other.log()).contains("shard 1 of 4 is served by process ", "which is alive",
                "READOUT_DISCORD_SHARDS_RANGE");
        }
        assertThat(fleet.discord().shards().values()).noneMatch(served -> served.contains("/c"));
    }

    @Test
    @Order(2)
    void whatOneProcessPublishesTheOtherSoonAnswers() throws IOException {
        statements++;
        fleet.publishStatement(statements);

        Waiting.until("edition 2 in each place", () -> Fleet.PLACES.stream()
            .allMatch(place -> Fleet.edition(fleet.ask(place, 1).answer()) == 2));
    }

    @Test
    @Order(3)
    void eachAlertAndAmendmentIsSentOnceByTheProcessOfItsServer() throws IOException, InterruptedException {
        Fleet.PLACES.forEach(fleet::follow);
        statements++;
        fleet.publishStatement(statements);
        awaitAlerts(statements, Fleet.PLACES);

        fleet.publishCorrection(statements, "Vance adds remark number " + statements + ".",
            "Vance adds remark number nine.");
        Waiting.until("alerts and amendments", () -> Fleet.PLACES.stream()
            .allMatch(place -> posts(place, "1 correction") > 0 && alerts(place, "Put right") > 0));
        settle();
        for (var shard = 0; shard < Fleet.SHARDS; shard++) {
            var place = Fleet.PLACES.get(shard);
            assertThat(alerts(place, "remark number " + statements)).as(place.name()).isEqualTo(1);
            assertThat(posts(place, "1 correction")).as(place.name()).isEqualTo(1);
            assertThat(alerts(place, "Put right")).as(place.name()).isEqualTo(1);
            assertThat(posters(place)).as(place.name()).containsOnly(Fleet.owner(shard));
        }
    }

    @Test
    @Order(4)
    void whatAKilledProcessLeftUndoneIsDoneOnceByTheNext() throws Exception {
        fleet.bot("b").kill();
        statements++;
        fleet.publishStatement(statements);
        awaitAlerts(statements, Fleet.PLACES.subList(0, 2));
        settle();
        assertThat(alerts(Place.SOUTH, "remark number " + statements)).isZero();
        assertThat(fleet.ask(Place.EAST, 2).answer().text()).contains("edition ");

        fleet.start("b");
        awaitAlerts(statements, Fleet.PLACES);
        fleet.awaitShards();
        settle();
        for (var place : Fleet.PLACES) {
            assertThat(alerts(place, "remark number " + statements)).as(place.name()).isEqualTo(1);
        }
        assertThat(fleet.ask(Place.WEST, 3).answer().text()).contains("edition ");
        assertThat(fleet.discord().identifies().refused()).isZero();
    }

    private void awaitAlerts(int statement, List<Place> places) {
        Waiting.until("alerts", () -> places.stream()
            .allMatch(place -> alerts(place, "remark number " + statement) > 0));
    }

    /** A moment in which more might come. */
    private static void settle() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(2));
    }

    private long alerts(Place place, String words) {
        return posts(place, "Why you got this", words);
    }

    private long posts(Place place, String... words) {
        return fleet.discord().posts(place).stream().map(Message::text)
            .filter(text -> Stream.of(words).allMatch(text::contains)).count();
    }

    private List<String> posters(Place place) {
        return fleet.discord().requests().stream()
            .filter(request -> request.matches("(?s)(POST|PATCH) /[ab]/api/v10/channels/" + place.channelId() + "/.*"))
            .map(request -> request.substring(request.indexOf('/'), request.indexOf("/api/")))
            .toList();
    }
}
