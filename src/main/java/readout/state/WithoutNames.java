package readout.state;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of readers’ texts by what single people can be named or reached: mentions and names of Discord users, e-mail
 * addresses, what follows the host in an address of the web, telephone numbers. Names in plain words stay, since most are of
 * those who are asked about.
 */
final class WithoutNames {

    static final String SOMEBODY = "[somebody]";
    static final String ADDRESS = "[address]";
    static final String NUMBER = "[number]";

    private static final Pattern MENTION = Pattern.compile("<[@#][!&]?\\p{Nd}++>");
    private static final Pattern URL =
        Pattern.compile("(\\p{Alpha}[\\p{Alnum}+.-]{0,20}+://)(?:[^\\s/@<>]*+@)?([^\\s/?#<>@]++)([^\\s<>]*+)");
    private static final Pattern BARE_URL = Pattern.compile(
        "(?<![\\p{L}\\p{N}@:/.-])((?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}\\p{L}{2,24})/[^\\s<>]*+");
    private static final Pattern MAIL = Pattern.compile(
        "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_]");
    private static final Pattern TAG =
        Pattern.compile("(?<![\\p{L}\\p{N}_.])[\\p{L}\\p{N}_.]{2,32}+#\\p{Nd}{4}(?!\\p{Nd})");
    private static final Pattern DIGITS =
        Pattern.compile("(?<![\\p{L}\\p{N}])\\+?\\(?\\p{Nd}(?:[ \\u00a0()./-]{0,3}+\\p{Nd}){6,}+(?![\\p{L}\\p{N}])");
    /** Dates are made of as many digits as telephone numbers are. */
    private static final Pattern DATE = Pattern.compile(
        "\\p{Nd}{4}-\\p{Nd}{1,2}-\\p{Nd}{1,2}|\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{4}|(?<!\\p{Nd})(?:19|20)\\p{Nd}{2}(?!\\p{Nd})");

    /** A number at home begins with 0, one from abroad with +; others are longer than what else is counted. */
    private static final int SHORTEST = 7;
    private static final int SHORTEST_BARE = 9;

    private WithoutNames() {}

    static String of(String text) {
        var kept = MENTION.matcher(text).replaceAll(SOMEBODY);
        kept = URL.matcher(kept).replaceAll("$1$2$3");
        kept = MAIL.matcher(kept).replaceAll(ADDRESS);
        kept = URL.matcher(kept).replaceAll(found -> quoted(found.group(1) + found.group(2), found.group(3)));
        kept = BARE_URL.matcher(kept).replaceAll(found -> quoted(found.group(1), "/"));
        kept = TAG.matcher(kept).replaceAll(SOMEBODY);
        kept = HANDLE.matcher(kept).replaceAll(SOMEBODY);
        return DIGITS.matcher(kept).replaceAll(WithoutNames::number);
    }

    private static String quoted(String host, String rest) {
        return Matcher.quoteReplacement(rest.isEmpty() ? host : host + "/…");
    }

    private static String number(MatchResult found) {
        var digits = DATE.matcher(found.group()).replaceAll("").chars().filter(Character::isDigit).count();
        var shortest = found.group().matches("[+(]*+0.*|\\+.*") ? SHORTEST : SHORTEST_BARE;
        return Matcher.quoteReplacement(digits >= shortest ? NUMBER : found.group());
    }
}
