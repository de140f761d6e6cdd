package readout.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The E5 small English model of Wang et al. (2022), version 2, quantized to 8 bits, with 384 dimensions. It is loaded when
 * it is first needed, which takes most of a second and some 100 MB outside the heap; what never asks never waits.
 */
public final class OnnxEmbedder implements Embedder {

    private static final String MODEL = "e5-small-v2-q";

    /** So the model's authors have questions and what answers them told apart. */
    private static final String QUERY = "query: ";

    private static final String PASSAGE = "passage: ";

    /** The model reads 512 word pieces; what comes later in a long text says little more of what it is about. */
    private static final int MOST_CHARACTERS = 1_200;

    /** Nobody waits for a passage; a question is answered while somebody does. */
    private static final int MOST_OF_A_QUERY = 200;

    private final Path natives;
    private @Nullable Loaded loaded;

    /** @param natives a folder in which the tokenizer's native code may be unpacked */
    public OnnxEmbedder(Path natives) {
        this.natives = natives;
    }

    /** What came of loading. */
    private record Loaded(@Nullable EmbeddingModel model, String ailment) {}

    @Override
    public String name() {
        return MODEL;
    }

    @Override
    public String ailment() {
        return loaded().ailment;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return embed(PASSAGE, MOST_CHARACTERS, texts);
    }

    @Override
    public List<float[]> queries(List<String> texts) {
        return embed(QUERY, MOST_OF_A_QUERY, texts);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private List<float[]> embed(String prefix, int most, List<String> texts) {
        var model = loaded().model;
        if (model == null) {
            throw new IllegalStateException(ailment());
        }
        if (texts.isEmpty()) {
            return List.of();
        }
        return model.embedAll(texts.stream().map(text -> TextSegment.from(prefix + cut(text, most))).toList()).content()
            .stream()
            .map(embedding -> embedding.vector())
            .toList();
    }

    private synchronized Loaded loaded() {
        var known = loaded;
        if (known == null) {
            known = load();
            loaded = known;
        }
        return known;
    }

    /** Native code for another machine, or none that may be run, is no reason not to serve. */
    private Loaded load() {
        try {
            return new Loaded(OnnxModel.load(MODEL, natives), "");
        } catch (ModelException | LinkageError e) {
            return new Loaded(null, "the sentence model cannot be loaded: " + e.getMessage());
        }
    }
}
