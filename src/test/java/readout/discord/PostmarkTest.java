package readout.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import org.junit.jupiter.api.Test;
import readout.answer.CommandCall;

class PostmarkTest {

    @Test
    void followsFromTheKeyAlone() {
        assertThat(Postmark.of("channel 1, edition 2")).isEqualTo(Postmark.of("channel 1, edition 2"));
        assertThat(Postmark.of("channel 1, edition 2")).isNotEqualTo(Postmark.of("channel 1, edition 3"));
    }

    @Test
    void fitsWhatDiscordTakes() {
        var postmark = Postmark.of("channel 1, edition 2");

        assertThat(postmark.nonce()).hasSizeLessThanOrEqualTo(Message.MAX_NONCE_LENGTH);
        assertThat(postmark.component()).isGreaterThanOrEqualTo(1 << 30);
    }

    @Test
    void marksTheFirstComponentThatHasNoIdOfItsOwn() {
        var stored = StoredCall.write(new CommandCall("claims", Map.of(), 1));
        var postmark = Postmark.of("channel 1, edition 2");
        var marked = postmark.on(List.of(stored, TextDisplay.of("one"), TextDisplay.of("two")));

        assertThat(marked.get(0)).isEqualTo(stored);
        assertThat(marked.get(1).getUniqueId()).isEqualTo(postmark.component());
        assertThat(marked.get(2).getUniqueId()).isNegative();
    }
}
