package readout.bench;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many statements a corpus has. */
record Size(long statements) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,8})([kM]?)");
    private static final long LEAST = 1_000;

    @Override
    public String toString() {
        if (statements % 1_000_000 == 0) {
            return statements / 1_000_000 + "M";
        }
        return statements % 1_000 == 0 ? statements / 1_000 + "k" : Long.toString(statements);
    }

    /** Reads {@code 10k}, {@code 1M} or {@code 2500}. */
    static final class Reader implements ITypeConverter<Size> {

        @Override
        public Size convert(String written) {
            var match = WRITTEN.matcher(written);
            if (!match.matches()) {
                throw new TypeConversionException("'" + written + "' is no size; write 10k, 100k, 1M or 10M");
            }
            var unit = switch (match.group(2)) {
                case "k" -> 1_000;
                case "M" -> 1_000_000;
                default -> 1;
            };
            var statements = Long.parseLong(match.group(1)) * unit;
            if (statements < LEAST || statements > Integer.MAX_VALUE) {
                throw new TypeConversionException(
                    "a corpus of " + written + " is not measured; write 10k, 100k, 1M or 10M");
            }
            return new Size(statements);
        }
    }
}
