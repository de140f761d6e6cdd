package readout.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;

/**
 * A model read from the class path. The library's own way reads it through the heap several times over, which a bot
 * with a small heap has no room for; here it passes outside the heap.
 */
final class OnnxModel extends AbstractInProcessEmbeddingModel {

    private static final int DIMENSIONS = 384;

    private final OnnxBertBiEncoder encoder;

    private OnnxModel(OnnxBertBiEncoder encoder) {
        super(null);
        this.encoder = encoder;
    }

    /** Reads {@code NAME.onnx} and {@code NAME-tokenizer.json}. */
    static OnnxModel load(String name, Path natives) throws ModelException {
        // DJL unpacks its native code below this folder, by default in the user's home.
        System.setProperty("DJL_CACHE_DIR", natives.toString());
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (var tokenizer = resource(name + "-tokenizer.json")) {
            var environment = OrtEnvironment.getEnvironment();
            var session = session(environment, name + ".onnx");
            return new OnnxModel(new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN));
        } catch (IOException | OrtException | RuntimeException e) { // the library's way to say that a file is missing
            throw new ModelException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * One thread to a text: several texts at once make better use of the others. They are not put to the model as one,
     * which would be a tenth faster: what is quantized is rounded by all that goes with it, and a text’s vector would depend
     * on its neighbours.
     */
    private static OrtSession session(OrtEnvironment environment, String resource) throws IOException, OrtException {
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            return environment.createSession(read(resource), options);
        }
    }

    private static ByteBuffer read(String name) throws IOException {
        try (var in = resource(name); var channel = Channels.newChannel(in)) {
            var buffer = ByteBuffer.allocateDirect(size(name));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // until all of it is there
            }
            return buffer.flip();
        }
    }

    private static int size(String name) throws IOException {
        var url = OnnxModel.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new IOException("there is no " + name);
        }
        return url.openConnection().getContentLength();
    }

    private static InputStream resource(String name) throws IOException {
        var in = OnnxModel.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException("there is no " + name);
        }
        return in;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected Integer knownDimension() {
        return DIMENSIONS;
    }
}
