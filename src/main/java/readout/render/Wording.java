package readout.render;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import readout.answer.Block.Reading;
import readout.answer.Block.Tone;
import readout.answer.Block.Understood;
import readout.answer.CountWords;
import readout.answer.DateWords;
import readout.answer.Page;
import readout.answer.Words;
import readout.model.EditionStamp;
import readout.model.Fidelity;
import readout.model.PartialDate;
import readout.model.Retraction;
import readout.model.SaidDate;
import readout.model.Strength;

/** The one voice of all renderers: British English, the same on every machine. */
public final class Wording {

    /** Stands between the parts of a line. */
    public static final String DOT = " · ";

    private Wording() {}

    /** {@code 19 May 2025}, {@code May 2025} or {@code 2025}. */
    public static String date(PartialDate date) {
        return DateWords.of(date);
    }

    /** When it was said: {@code 2025 (between 18 March and 19 May 2025)}. */
    public static String said(SaidDate said) {
        return DateWords.of(said);
    }

    /** An instant to the minute: {@code 23 Nov 2026 14:05 UTC}. */
    public static String instant(Instant instant) {
        return DateWords.of(instant);
    }

    public static String strength(Strength strength) {
        return switch (strength) {
            case QUOTATION -> "quotation";
            case TRANSLATED_QUOTATION -> "translated quotation";
            case PARAPHRASE -> "paraphrase";
            case ANONYMOUS_SOURCE -> "anonymous source";
            case OMISSION -> "omission";
        };
    }

    /** With the language it was translated from, where it was: {@code translated quotation (from Russian)}. */
    public static String strength(Words words) {
        var strength = strength(words.strength());
        return words.language().isEmpty() ? strength : strength + " (from " + languageName(words.language()) + ")";
    }

    /** From the speaker outwards: {@code Truth Social post → news report}. */
    public static String chain(List<String> hops) {
        return String.join(" → ", hops);
    }

    /** Of a BCP 47 tag: {@code translated from Russian}; empty for an empty tag. */
    public static String language(String tag) {
        return tag.isEmpty() ? "" : "translated from " + languageName(tag);
    }

    private static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Exact words between quotation marks, themselves unchanged. */
    public static String quoted(String exact) {
        return "“" + exact + "”";
    }

    public static String retraction(Retraction retraction) {
        return "Retracted on " + DateWords.of(retraction.date()) + ": " + retraction.reason();
    }

    /** {@code 1 statement}, {@code 1,204 statements}. */
    public static String count(long number, String singular) {
        return CountWords.of(number, singular);
    }

    /** {@code 1 party}, {@code 3 parties}. */
    public static String count(long number, String singular, String plural) {
        return CountWords.of(number, singular, plural);
    }

    /** {@code point 1 of 11}. */
    public static String page(Page page) {
        return page.unit() + " " + page.number() + " of " + (page.counted() ? "" : "over ") + page.of();
    }

    /** {@code edition 7 · a1b2c3 · 23 Nov 2026 14:05 UTC · 203 statements}. */
    public static String edition(EditionStamp stamp) {
        return "edition " + stamp.number() + DOT + stamp.shortRevision() + DOT + instant(stamp.published()) + DOT
            + count(stamp.statements(), "statement");
    }

    /** The word that opens a notice. */
    public static String tone(Tone tone) {
        return switch (tone) {
            case INFORMATION -> "Note";
            case WARNING -> "Warning";
            case PROBLEM -> "Problem";
        };
    }

    /** What came of checking a quotation, to head the rest: {@code NOT FOUND}. */
    public static String fidelity(Fidelity fidelity) {
        return fidelity.name().replace('_', ' ');
    }

    /** How a question was read: {@code Understood as: only Russia · about the Alaska summit}. */
    public static String understood(Understood understood) {
        return "Understood as: "
            + understood.readings().stream().map(Reading::label).collect(Collectors.joining(DOT));
    }
}
