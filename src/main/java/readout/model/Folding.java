package readout.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one way in which spellings are made alike, for names and for searched words: letter case, diacritics (in any
 * script), compatibility forms, curly quotes and dashes are ignored. Unicode NFKD, then what it does not take apart.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The folded text; it may be longer or shorter than the text given. */
    public static String fold(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT).replace('`', '\'') : foldAny(text);
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String foldAny(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(bare.length());
        bare.toLowerCase(Locale.ROOT).chars().forEach(c -> append((char) c, folded));
        return folded.toString();
    }

    private static void append(char c, StringBuilder folded) {
        switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '`', '´' -> folded.append('\'');
            case '“', '”', '„', '‟', '«', '»' -> folded.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> folded.append('-');
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            default -> folded.append(c);
        }
    }
}
