package readout.git;

import java.time.Instant;

/**
 * A change of the repository, as its author described it.
 *
 * @param id 40 hexadecimal digits
 * @param author the author's name, without the address
 * @param at when the author made it
 * @param subject the message's first line
 */
public record GitCommit(String id, String author, Instant at, String subject) {

    private static final int LONGEST = 200;

    /** Both texts are whatever somebody typed: they come out as one line each, not too long to be shown. */
    public GitCommit {
        author = line(author);
        subject = line(subject);
    }

    private static String line(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+|[\\p{Cf}&&[^\\u200C\\u200D]]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
