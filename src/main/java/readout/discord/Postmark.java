package readout.discord;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;

/**
 * By what one delivery is known again, in two ways that both follow from its key alone.
 *
 * @param nonce under which Discord takes a message only once, as long as it remembers it: some minutes
 * @param component the id of a component of the message, which Discord gives back with the message for good; nobody sees
 *     it
 */
record Postmark(String nonce, int component) {

    /** Above the ids that Discord gives out itself, those of {@link StoredCall} and of {@link AmendmentNotice}. */
    private static final int FIRST_COMPONENT = 1 << 30;
    private static final int NONCE_BYTES = 18;

    /** Of a delivery that is told from all others by its key, such as who gets what of which edition. */
    static Postmark of(String key) {
        var hash = hash(key);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, NONCE_BYTES));
        var number = ByteBuffer.wrap(hash, NONCE_BYTES, Integer.BYTES).getInt();
        return new Postmark(nonce, FIRST_COMPONENT | (number & (FIRST_COMPONENT - 1)));
    }

    /** The message with its mark, on the first component that has no id of its own. */
    List<MessageTopLevelComponent> on(List<? extends MessageTopLevelComponent> message) {
        var marked = new ArrayList<MessageTopLevelComponent>(message);
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).getUniqueId() < 0) {
                marked.set(i, marked.get(i).withUniqueId(component));
                return marked;
            }
        }
        throw new IllegalArgumentException("no component to mark");
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
