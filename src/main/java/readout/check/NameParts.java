package readout.check;

import java.util.List;
import java.util.Set;

/** Folded words that stand around names, or where a name could stand. */
final class NameParts {

    /** Words around a name that are no name. */
    static final Set<String> TITLES = Set.of(
        "mr", "mrs", "ms", "sir", "dr", "president", "presidents", "vice", "prime", "minister", "secretary", "general",
        "ambassador", "foreign", "press", "spokesman", "spokeswoman", "spokesperson", "envoy", "special", "senator",
        "chancellor", "king", "pope", "cardinal", "former", "then", "the", "a", "an", "of", "state", "russian",
        "ukrainian", "american", "british", "french", "german", "italian", "turkish", "eu", "us", "u.s", "defence",
        "defense", "aide", "official", "quote", "via", "source", "on", "in", "at", "and", "to", "after", "before",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday");

    /** Who carries what others said is nobody else's name. */
    static final Set<String> OUTLETS = Set.of(
        "news", "post", "times", "social", "independent", "guardian", "press", "agency", "tv", "channel", "journal",
        "house", "media", "report", "radio", "ministry", "government", "street", "reuters", "bbc", "cnn", "tass", "ria",
        "novosti", "interfax", "afp", "ap", "bloomberg", "twitter", "telegram", "truth", "fox", "sky", "politico",
        "article", "anonymous", "unknown", "me", "everyone", "somebody", "someone", "guy", "dude", "man", "bot", "lol",
        "wiki", "wikipedia", "reddit", "discord", "facebook", "youtube", "x", "statement", "readout", "spokesman",
        "axios", "meduza", "kommersant", "newsweek", "forbes", "economist", "ukrinform", "unian", "dw", "euronews",
        "aljazeera", "jazeera", "msnbc", "nbc", "abc", "cbs", "npr", "pbs", "nyt", "wsj", "ft", "usa", "izvestia",
        "vedomosti", "rt", "sputnik", "anadolu", "mirror", "telegraph", "mail", "sun", "hill", "semafor", "vox", "time",
        "pravda", "suspilne", "sources", "officials", "people", "experts", "analysts", "critics", "anon", "op", "mods");

    private NameParts() {}

    /** Whether words behind a name only say what somebody is, where and when. */
    static boolean areTitles(List<NameWord> words) {
        return words.stream().map(NameWord::folded)
            .allMatch(word -> TITLES.contains(word) || OUTLETS.contains(word) || Character.isDigit(word.charAt(0)));
    }
}
