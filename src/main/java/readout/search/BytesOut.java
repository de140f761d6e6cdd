package readout.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Values one after another, as {@link BytesIn} reads them. For one thread. */
final class BytesOut {

    private byte[] bytes = new byte[1024];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void write(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
        }
    }

    void flag(boolean value) {
        write(value ? 1 : 0);
    }

    /** Seven bits a byte, the lowest first. */
    void number(long value) {
        var rest = value;
        while ((rest & ~0x7FL) != 0) {
            write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        write((int) rest);
    }

    /** UTF-8, or UTF-16 where only that keeps every unit: UTF-8 has no form for half a surrogate pair. */
    void text(String value) {
        var encoded = value.getBytes(UTF_8);
        var faithful = new String(encoded, UTF_8).equals(value);
        var kept = faithful ? encoded : units(value);
        number(((long) kept.length << 1) | (faithful ? 0 : 1));
        reserve(kept.length);
        System.arraycopy(kept, 0, bytes, size, kept.length);
        size += kept.length;
    }

    private static byte[] units(String value) {
        var units = new byte[value.length() * 2];
        for (var i = 0; i < value.length(); i++) {
            units[2 * i] = (byte) (value.charAt(i) >> 8);
            units[2 * i + 1] = (byte) value.charAt(i);
        }
        return units;
    }

    void day(LocalDate value) {
        var days = value.toEpochDay();
        number((days << 1) ^ (days >> 63));
    }

    <T> void optional(@Nullable T value, BiConsumer<BytesOut, T> write) {
        flag(value != null);
        if (value != null) {
            write.accept(this, value);
        }
    }

    void optionalText(@Nullable String value) {
        optional(value, BytesOut::text);
    }

    <T> void list(List<T> values, BiConsumer<BytesOut, T> write) {
        number(values.size());
        values.forEach(value -> write.accept(this, value));
    }

    void texts(List<String> values) {
        list(values, BytesOut::text);
    }
}
