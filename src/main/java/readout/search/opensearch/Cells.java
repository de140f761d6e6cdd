package readout.search.opensearch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of the space of vectors, each of what is nearest to its centre. Those near a vector hold most of what is near it,
 * so that only few vectors need be fetched and compared. Immutable.
 *
 * @param centres none where there are too few vectors to make parts of
 */
record Cells(List<float[]> centres) {

    static final Cells NONE = new Cells(List.of());

    /** Rounds of moving centres to the middle of what is nearest to them. */
    private static final int ROUNDS = 6;

    Cells {
        centres = List.copyOf(centres);
    }

    /** Parts for vectors of the kind of these, which are of one length; always the same for the same vectors. */
    static Cells of(List<float[]> vectors, int count) {
        var step = Math.max(1, vectors.size() / count);
        var centres = IntStream.range(0, Math.min(count, vectors.size()))
            .mapToObj(i -> vectors.get(i * step).clone())
            .toArray(float[][]::new);
        for (var round = 0; round < ROUNDS; round++) {
            move(centres, vectors);
        }
        return new Cells(Arrays.asList(centres));
    }

    private static void move(float[][] centres, List<float[]> vectors) {
        var sums = new float[centres.length][centres[0].length];
        for (var vector : vectors) {
            var sum = sums[nearest(centres, vector)];
            for (var i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        for (var i = 0; i < centres.length; i++) {
            var length = Math.sqrt(VectorForm.product(sums[i], sums[i]));
            if (length > 0) {
                for (var j = 0; j < sums[i].length; j++) {
                    centres[i][j] = (float) (sums[i][j] / length);
                }
            }
        }
    }

    private static int nearest(float[][] centres, float[] vector) {
        var best = 0;
        var product = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < centres.length; i++) {
            var other = VectorForm.product(centres[i], vector);
            if (other > product) {
                product = other;
                best = i;
            }
        }
        return best;
    }

    /** Whether there are cells for vectors of so many numbers. */
    boolean fit(int dimensions) {
        return !centres.isEmpty() && centres.getFirst().length == dimensions;
    }

    /** The name of the cell that a vector lies in. */
    String cell(float[] vector) {
        return name(nearest(centres.toArray(float[][]::new), vector));
    }

    /** Names of all cells, those nearest to a vector first. */
    List<String> nearestFirst(float[] vector) {
        var products = centres.stream().mapToDouble(centre -> VectorForm.product(centre, vector)).toArray();
        return IntStream.range(0, products.length).boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> products[i]).reversed())
            .map(Cells::name)
            .toList();
    }

    private static String name(int number) {
        return Integer.toString(number);
    }
}
