package readout.check;

import java.util.List;
import java.util.Locale;

/** The ways in which people put a quotation into a chat, each naming its speaker. */
final class ChatNoise {

    private static final List<Way> WAYS = List.of(
        (words, name) -> "“" + words + "” — " + name,
        (words, name) -> name + " said: \"" + words + "\"",
        (words, name) -> "> " + words + "\n— " + name,
        (words, name) -> name + ": **\"" + words + "\"** 😂",
        (words, name) -> "According to " + name + ", “" + words + "”",
        (words, name) -> "«" + words + "» – " + name,
        (words, name) -> "hey <@123456> look https://example.org/a?b=1 “" + words + "” said " + name,
        (words, name) -> "||\"" + words + "\"|| - " + name,
        (words, name) -> "> *" + words.replace(" and ", " and\n> ") + "*\n> — " + name,
        (words, name) -> "\"" + words.toUpperCase(Locale.ROOT) + "\" ~ " + name,
        (words, name) -> "\"" + words.toLowerCase(Locale.ROOT) + "\" (" + name + ")",
        (words, name) -> "„" + words + "“ – " + name + ", yesterday",
        (words, name) -> "as " + name + " put it: “" + words + "” <:kek:99>",
        (words, name) -> name + " wrote “" + words.replace("e", "e\u200b") + "”",
        (words, name) -> "`" + words + "`\n— " + name,
        (words, name) -> "is this real?? \"" + words + "\" " + name + " told reporters",
        (words, name) -> ">>> " + words + "\n- " + name,
        (words, name) -> "\"… " + words + " …\" — " + name,
        (words, name) -> name + " tweeted: \"" + ascii(words) + "\"",
        (words, name) -> name + " said " + words);

    private ChatNoise() {}

    /** One way to say it. */
    private interface Way {
        String say(String words, String name);
    }

    static int ways() {
        return WAYS.size();
    }

    static String say(int way, String words, String name) {
        return WAYS.get(Math.floorMod(way, WAYS.size())).say(words, name);
    }

    private static String ascii(String words) {
        return words.replace('’', '\'').replace('‘', '\'').replace("…", "...").replace('“', '\'').replace('”', '\'');
    }
}
