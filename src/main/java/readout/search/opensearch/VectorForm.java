package readout.search.opensearch;

import java.nio.ByteBuffer;
import java.util.Base64;

/** Vectors in Base64: exactly, or roughly, with a byte for a number after the factor that the bytes are multiples of. */
final class VectorForm {

    private VectorForm() {}

    static String exact(float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    static float[] exact(String text) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        var vector = new float[bytes.capacity() / Float.BYTES];
        bytes.asFloatBuffer().get(vector);
        return vector;
    }

    static String rough(float[] vector) {
        var greatest = 0f;
        for (var number : vector) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        var factor = greatest == 0 ? 1 : greatest / Byte.MAX_VALUE;
        var bytes = ByteBuffer.allocate(Float.BYTES + vector.length).putFloat(factor);
        for (var number : vector) {
            bytes.put((byte) Math.round(number / factor));
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** Of a vector with one told {@link #rough roughly}. */
    static double roughProduct(float[] vector, String rough) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(rough));
        var factor = bytes.getFloat();
        var sum = 0f;
        for (var number : vector) {
            sum += number * bytes.get();
        }
        return (double) sum * factor;
    }

    static double product(float[] one, float[] other) {
        var sum = 0d;
        for (var i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
