package readout.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells who in a question is meant to have spoken from who is only spoken of. English grammar by its surest signs. */
final class Voices {

    private static final Set<String> AUXILIARIES = Set.of(
        "did", "has", "have", "had", "does", "do", "was", "were", "is", "are", "would", "could", "will", "can",
        "should",
        "didnt", "hasnt", "didn't", "hasn't", "doesn't", "wasn't");

    /** Of them, those behind which somebody does what is asked about. */
    private static final Set<String> DOING = Set.of("did", "does", "do", "didn't", "didnt", "would", "will");

    private static final Set<String> STANCES = Set.of(
        "position", "view", "stance", "reaction", "response", "demand", "account", "version", "proposal", "offer",
        "attitude", "line", "take", "comment", "statement", "word", "readout", "answer", "plan", "promise", "condition",
        "opinion", "telling", "complaint", "threat", "warning", "claim", "argument", "assessment", "verdict", "remark",
        "message", "term", "doubt", "criticism", "description", "thought", "explanation", "idea", "side", "negotiator",
        "delegate", "official", "delegation", "leader", "president", "quote", "announcement", "wish", "requirement",
        "conclusion", "judgement", "memorandum", "paper", "list");

    private static final Set<String> SAYING = Set.of(
        "say", "says", "said", "saying", "tell", "tells", "told", "telling", "claim", "claims", "claimed", "want",
        "wants", "wanted", "think", "thinks", "thought", "call", "calls", "called", "describe", "describes",
        "described",
        "demand", "demands", "demanded", "propose", "proposed", "proposes", "offer", "offered", "offers", "announce",
        "announced", "announces", "deny", "denied", "denies", "refuse", "refused", "reject", "rejected", "rejects",
        "accept", "accepted", "threaten", "threatened", "warn", "warned", "warns", "promise", "promised", "insist",
        "insisted", "insists", "ask", "asked", "asks", "respond", "responded", "react", "reacted", "suggest",
        "suggested",
        "expect", "expected", "hope", "hoped", "see", "sees", "saw", "feel", "felt", "believe", "believed", "believes",
        "mention", "mentioned", "report", "reported", "write", "wrote", "post", "posted", "tweet", "tweeted", "urge",
        "urged", "stand", "stands", "put", "puts", "view", "views", "judge", "judged", "rate", "rated", "explain",
        "explained", "comment", "commented", "ever", "himself", "itself", "agree", "agreed", "argue", "argued", "made",
        "make", "take", "took", "invite", "invited", "admit", "admitted", "confirm", "confirmed", "stress", "stressed",
        "accuse", "accused", "accuses", "complain", "complained", "float", "floated", "considering", "conclude",
        "concluded", "require", "requires", "give", "gave", "talk", "talked", "defend", "defending", "defended");

    /** What stands before those who are only spoken of. */
    private static final Set<String> OBJECTS = Set.of(
        "about", "to", "with", "against", "for", "over", "on", "in", "at", "into", "near", "between", "under", "toward",
        "towards", "of", "via", "versus", "around", "by", "without", "if", "when");

    private final List<Word> words;
    private final Kind kind;

    Voices(List<Word> words, Kind kind) {
        this.words = words;
        this.kind = kind;
    }

    /** Those of the names who are meant to have spoken. */
    List<Named.Mention> among(List<Named.Mention> names) {
        var able = names.stream().filter(Named.Mention::isVoice).toList();
        var speaking = new ArrayList<>(able.stream().filter(this::speaks).toList());
        able.stream().filter(name -> !speaking.contains(name) && isJoined(name, speaking)).forEach(speaking::add);
        if (speaking.isEmpty() && kind != Kind.WHO) {
            able.stream().filter(name -> !isObject(name)).findFirst().ifPresent(speaking::add);
        }
        return speaking;
    }

    private boolean speaks(Named.Mention name) {
        var next = at(name.end());
        if (kind == Kind.WHO) {
            var before = before(name, 1);
            return before.equals("what")
                ? isStance(next)
                : before.equals("which") ? !DOING.contains(next) : isDoer(name);
        }
        if (kind == Kind.COMPARE && !isObject(name)) {
            return true;
        }
        return isSubject(name) || isSource(name) || hasStance(name) || isHeading(name);
    }

    /** "Whom did Trump ring", "which leaders did Trump ring" */
    private boolean isDoer(Named.Mention name) {
        return DOING.contains(beforeArticle(name, 0));
    }

    /** "Did Trump", "has the Kremlin", "which side", "Lavrov said". */
    private boolean isSubject(Named.Mention name) {
        var before = beforeArticle(name, 0);
        return AUXILIARIES.contains(before) || before.equals("which")
            || (SAYING.contains(at(name.end())) && !Set.of("to", "about").contains(before));
    }

    /** "According to Rubio", "from Moscow", "by the Pope". */
    private boolean isSource(Named.Mention name) {
        var before = beforeArticle(name, 0);
        return before.equals("to") ? beforeArticle(name, 1).equals("according") : Set.of("from", "by").contains(before);
    }

    /** "Russia’s position", "the view of Kyiv", "European doubts". */
    private boolean hasStance(Named.Mention name) {
        if (isStance(at(name.end())) && (isPossessive(name) || !isObject(name))) {
            return true;
        }
        return beforeArticle(name, 0).equals("of") && isStance(beforeArticle(name, 1));
    }

    /** "Lavrov on the Vatican", "Lavrov Vatican". */
    private boolean isHeading(Named.Mention name) {
        return name.first() == 0 && (Set.of("on", "").contains(at(name.end())) || !startsAsQuestion());
    }

    private boolean startsAsQuestion() {
        return !words.isEmpty() && words.getFirst().is(
            "who", "what", "when", "where", "why", "how", "which", "did", "has", "is", "was", "does", "hey");
    }

    private boolean isJoined(Named.Mention name, List<Named.Mention> speaking) {
        return speaking.stream().anyMatch(other -> belongs(other, name) || isPair(other, name) || isPair(name, other));
    }

    /** "The Kremlin’s Peskov". */
    private boolean belongs(Named.Mention side, Named.Mention speaker) {
        return side.end() == speaker.first() && words.get(side.end() - 1).possessive();
    }

    /** "Trump and Putin", "Russia or Ukraine". */
    private boolean isPair(Named.Mention one, Named.Mention other) {
        return one.end() + 1 == other.first() && Set.of("and", "or", "vs", "versus").contains(at(one.end()));
    }

    private boolean isObject(Named.Mention name) {
        return OBJECTS.contains(beforeArticle(name, 0));
    }

    /** The word so many places before a name and its article. */
    private String beforeArticle(Named.Mention name, int places) {
        return before(name, (before(name, 1).equals("the") ? 2 : 1) + places);
    }

    private boolean isPossessive(Named.Mention name) {
        return words.get(name.end() - 1).possessive();
    }

    static boolean isSaying(String folded) {
        return SAYING.contains(folded);
    }

    private static boolean isStance(String word) {
        return STANCES.contains(Lexicon.singular(word)) || STANCES.contains(word);
    }

    private String before(Named.Mention name, int places) {
        return at(name.first() - places);
    }

    private String at(int place) {
        return place < 0 || place >= words.size() ? "" : words.get(place).folded();
    }
}
