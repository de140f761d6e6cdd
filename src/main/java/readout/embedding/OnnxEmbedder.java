package readout.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The BGE small English model of BAAI, version 1.5, quantized to 8 bits, with 384 dimensions. It is loaded when it is
 * first needed, which takes most of a second and some 100 MB outside the heap; what never asks never waits.
 */
public final class OnnxEmbedder implements Embedder {

    /** The model's authors have questions put so to it, and passages as they are. */
    private static final String QUERY = "Represent this sentence for searching relevant passages: ";

    /** The model reads 512 word pieces; what comes later in a long text says little more of what it is about. */
    private static final int MOST_CHARACTERS = 1_200;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{C}]*");

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
        return "bge-small-en-v1.5-q";
    }

    @Override
    public String ailment() {
        return loaded().ailment;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.isEmpty() ? List.of() : embed(texts.stream().map(OnnxEmbedder::readable).toList());
    }

    @Override
    public float[] query(String text) {
        return embed(List.of(QUERY + readable(text))).getFirst();
    }

    /** The model refuses a text without a word. */
    private static String readable(String text) {
        var cut = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        return BLANK.matcher(cut).matches() ? "-" : cut;
    }

    private List<float[]> embed(List<String> texts) {
        var model = loaded().model;
        if (model == null) {
            throw new IllegalStateException(ailment());
        }
        return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
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
            return new Loaded(OnnxModel.load("bge-small-en-v1.5-q", natives), "");
        } catch (ModelException | LinkageError e) {
            return new Loaded(null, "the sentence model cannot be loaded: " + e.getMessage());
        }
    }
}
