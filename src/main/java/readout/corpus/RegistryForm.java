package readout.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A registry as JSON; equal registries have equal texts. */
public final class RegistryForm {

    private static final ObjectMapper TREES = new ObjectMapper();

    private RegistryForm() {}

    public static String write(Registry registry) {
        var json = TREES.createObjectNode();
        new RegistryWriter(json).write(registry);
        return json.toString();
    }

    /** Reads what {@link #write} wrote; anything else is refused as an illegal argument. */
    public static Registry read(String written) {
        try {
            return new RegistryReader(TREES.readTree(written)).read();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no registry", e);
        }
    }
}
