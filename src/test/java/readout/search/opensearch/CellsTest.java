package readout.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static final int DIMENSIONS = 64;

    private final Random random = new Random(20261129);

    /** Of length 1, and around one of some themes, as sentences are. */
    private List<float[]> vectors(int count, List<float[]> themes) {
        var vectors = new ArrayList<float[]>();
        for (var i = 0; i < count; i++) {
            var vector = themes.get(random.nextInt(themes.size())).clone();
            for (var j = 0; j < vector.length; j++) {
                vector[j] += (float) random.nextGaussian() * 0.09f;
            }
            vectors.add(normal(vector));
        }
        return vectors;
    }

    private List<float[]> themes(int count) {
        var themes = new ArrayList<float[]>();
        for (var i = 0; i < count; i++) {
            var theme = new float[DIMENSIONS];
            for (var j = 0; j < theme.length; j++) {
                theme[j] = (float) random.nextGaussian();
            }
            themes.add(normal(theme));
        }
        return themes;
    }

    private static float[] normal(float[] vector) {
        var length = Math.sqrt(VectorForm.product(vector, vector));
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    @Test
    void theCellsNearAVectorHoldMostOfWhatIsNearIt() {
        var themes = themes(300);
        var all = vectors(20_000, themes);
        var cells = Cells.of(all.subList(0, 3_000), 256);
        var members = new HashMap<String, List<Integer>>();
        for (var i = 0; i < all.size(); i++) {
            members.computeIfAbsent(cells.cell(all.get(i)), _ -> new ArrayList<>()).add(i);
        }
        var found = 0;
        var asked = vectors(50, themes);
        for (var vector : asked) {
            var seen = new HashSet<Integer>();
            for (var cell : cells.nearestFirst(vector)) {
                var more = members.getOrDefault(cell, List.of());
                if (seen.size() + more.size() > 3_000) {
                    break;
                }
                seen.addAll(more);
            }
            found += (int) nearest(all, vector).stream().filter(seen::contains).count();
        }
        assertThat(found).isGreaterThan(asked.size() * 9);
    }

    private static List<Integer> nearest(List<float[]> all, float[] vector) {
        var products = all.stream().mapToDouble(other -> VectorForm.product(other, vector)).toArray();
        return IntStream.range(0, products.length).boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> products[i]).reversed()).limit(10).toList();
    }

    @Test
    void aRoughVectorIsNearlyTheExactOne() {
        var vectors = vectors(100, themes(10));
        for (var vector : vectors) {
            assertThat(VectorForm.exact(VectorForm.exact(vector))).isEqualTo(vector);
            for (var other : vectors) {
                assertThat(VectorForm.roughProduct(vector, VectorForm.rough(other)))
                    .isCloseTo(VectorForm.product(vector, other), Offset.offset(0.01));
            }
        }
    }

    @Test
    void aVectorOfNothingHasARoughForm() {
        assertThat(VectorForm.roughProduct(new float[]{1, 0}, VectorForm.rough(new float[]{0, 0}))).isZero();
    }
}
