package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import readout.discord.CallbackRequests.Taken;

class TakenReaderTest {

    @Test
    void saysWhereTheMessageStandsWhateverElseIsSaid() throws IOException {
        assertThat(read("""
            {"interaction": {"id": "1", "flags": 64}, "resource": {"type": 4, "message": {
              "components": [{"id": 7, "flags": 64, "message": {"id": "9"}}], "id": "1234567890123456789",
              "author": {"id": "5"}, "channel_id": "77", "flags": 32768}, "more": []}, "last": null}""").taken())
            .contains(new Taken(1_234_567_890_123_456_789L, 77, false));
    }

    @Test
    void saysWhetherOnlyTheReaderSeesIt() throws IOException {
        assertThat(read("""
            {"resource": {"message": {"id": "1", "channel_id": "2", "flags": 32832}}}""").taken())
            .contains(new Taken(1, 2, true));
    }

    @Test
    void knowsNothingWhereDiscordSaysNothingOfAMessage() throws IOException {
        assertThat(read("{\"interaction\": {\"id\": \"1\"}}").taken()).isEmpty();
        assertThat(read("{\"resource\": {\"type\": 5}}").taken()).isEmpty();
        assertThat(read("").taken()).isEmpty();
        assertThat(read("<html>").taken()).isEmpty();
    }

    private static TakenReader read(String body) throws IOException {
        return TakenReader.of(new StringReader(body));
    }
}
