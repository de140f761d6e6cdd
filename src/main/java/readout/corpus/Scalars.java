package readout.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.corpus.Node.Scalar;
import readout.corpus.Shape.Part;
import readout.model.PartialDate;

/** Reads single values: texts, slugs, dates, numbers, truth values and words of a closed set. */
record Scalars(Complaint complaint) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final String WANTED_DATE = "write an existing date as 2025-05-19";

    /** Where what does not fit is told; it returns null. */
    interface Complaint {
        @Nullable Object error(Mark at, String message, String remedy);
    }

    @Nullable Object read(Scalar scalar, Part part) {
        var type = part.type();
        if (type == String.class) {
            return text(scalar, part);
        }
        if (type.isEnum()) {
            return constant(scalar, part);
        }
        if (type == PartialDate.class) {
            return or(PartialDate.parse(scalar.text()), scalar, part, WANTED_DATE + ", 2025-05 or 2025");
        }
        if (type == LocalDate.class) {
            return or(day(scalar.text()), scalar, part, WANTED_DATE);
        }
        if (type == Instant.class) {
            return or(moment(scalar.text()), scalar, part, "write a moment with its zone as 2025-05-19T16:00:00Z");
        }
        if (type == boolean.class || type == Boolean.class) {
            return or(truth(scalar), scalar, part, "write true or false");
        }
        return or(number(scalar), scalar, part, "write a whole number");
    }

    private @Nullable Object text(Scalar scalar, Part part) {
        var text = scalar.text();
        if (text.isBlank()) {
            return complaint.error(scalar.at(), "`" + part.name() + "` is empty", "fill it in, or leave the key out");
        }
        if (text.length() > part.key().longest()) {
            return complaint.error(scalar.at(), "`" + part.name() + "` has " + text.length() + " characters",
                "shorten it to " + part.key().longest());
        }
        if (!Utf8Text.isLegible(text)) {
            return complaint.error(scalar.at(), "`" + part.name() + "` has an invisible or broken character",
                "delete the escape sequence that makes it");
        }
        if (part.key().slug() && !isSlug(text)) {
            return complaint.error(scalar.at(), "`" + text + "` is no slug",
                "write lower-case letters and digits, words joined by hyphens");
        }
        return text;
    }

    /** Words of lower-case letters and digits, with single hyphens between. By hand: asked several times a statement. */
    private static boolean isSlug(String text) {
        var inWord = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = isSlugLetter(text.charAt(i));
            if (!letter && (text.charAt(i) != '-' || !inWord)) {
                return false;
            }
            inWord = letter;
        }
        return inWord;
    }

    private static boolean isSlugLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private @Nullable Object constant(Scalar scalar, Part part) {
        var constants = Arrays.asList(part.type().getEnumConstants());
        Function<Object, String> word = constant -> wordFor((Enum<?>) constant);
        var found = constants.stream().filter(constant -> word.apply(constant).equals(scalar.text())).findFirst();
        if (found.isPresent()) {
            return found.get(); // near misses take long to find
        }
        List<String> words = constants.stream().map(word).toList();
        return or(found, scalar, part, Wishes.oneOf(scalar.text(), words));
    }

    /** A constant as it is written in files: {@code STATE_MEDIA} is {@code state-media}. */
    static String wordFor(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable Object or(Optional<?> value, Scalar scalar, Part part, String remedy) {
        return value.isPresent()
            ? value.get()
            : complaint.error(scalar.at(), "`" + scalar.text() + "` does not fit `" + part.name() + "`", remedy);
    }

    private static Optional<LocalDate> day(String text) {
        return PartialDate.parse(text)
            .flatMap(date -> date instanceof PartialDate.OfDay(var day) ? Optional.of(day) : Optional.empty());
    }

    /** To the millisecond, as it is kept. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> truth(Scalar scalar) {
        return switch (scalar.plain() ? scalar.text() : "") {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> number(Scalar scalar) {
        return scalar.plain() && NUMBER.matcher(scalar.text()).matches()
            ? Optional.of(Integer.valueOf(scalar.text()))
            : Optional.empty();
    }
}
