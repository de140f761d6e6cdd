package readout.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BytesOut} wrote, from a place in an array; runs over the array’s end with an
 * {@link IndexOutOfBoundsException}, and over its own without a word. For one thread. */
final class BytesIn {

    private final byte[] bytes;
    private final int end;
    private int next;

    BytesIn(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.end = end;
        next = start;
    }

    boolean atEnd() {
        return next == end;
    }

    boolean flag() {
        return bytes[next++] != 0;
    }

    long number() {
        var value = 0L;
        for (var shift = 0;; shift += 7) {
            var b = bytes[next++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int count() {
        return (int) number();
    }

    String text() {
        var header = number();
        var length = (int) (header >>> 1);
        var start = next;
        next += length;
        return (header & 1) == 0 ? new String(bytes, start, length, UTF_8) : units(start, length / 2);
    }

    private String units(int start, int count) {
        var units = new char[count];
        for (var i = 0; i < count; i++) {
            units[i] = (char) ((bytes[start + 2 * i] << 8) | (bytes[start + 2 * i + 1] & 0xFF));
        }
        return new String(units);
    }

    LocalDate day() {
        var days = number();
        return LocalDate.ofEpochDay((days >>> 1) ^ -(days & 1));
    }

    <T> @Nullable T optional(Function<BytesIn, T> read) {
        return flag() ? read.apply(this) : null;
    }

    @Nullable String optionalText() {
        return optional(BytesIn::text);
    }

    <T> List<T> list(Function<BytesIn, T> read) {
        var size = count();
        var values = new ArrayList<T>(Math.min(size, bytes.length));
        for (var i = 0; i < size; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    List<String> texts() {
        return list(BytesIn::text);
    }
}
