package readout.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.embedding.Embedder;

/** Points each text in the direction given for how it begins, in degrees; remembers the passages it was given. */
final class CompassEmbedder implements Embedder {

    final List<String> passages = new ArrayList<>();
    private final Map<String, Integer> degrees;

    CompassEmbedder(Map<String, Integer> degrees) {
        this.degrees = degrees;
    }

    @Override
    public String name() {
        return "compass";
    }

    @Override
    public String ailment() {
        return "";
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        passages.addAll(texts);
        return queries(texts);
    }

    @Override
    public List<float[]> queries(List<String> texts) {
        return texts.stream().map(this::vector).toList();
    }

    private float[] vector(String text) {
        var direction = degrees.entrySet().stream().filter(each -> text.startsWith(each.getKey())).findFirst()
            .orElseThrow(() -> new AssertionError("no direction for: " + text));
        var angle = Math.toRadians(direction.getValue());
        return new float[]{(float) Math.cos(angle), (float) Math.sin(angle)};
    }
}
