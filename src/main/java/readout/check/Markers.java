package readout.check;

import java.util.Set;

/** Words of a passage with which a condition, a reason, a negation or an aim begins. */
final class Markers {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing", "otherwise");
    private static final Set<String> REASONS = Set.of("because", "since", "given", "due");
    private static final Set<String> AFTER_TO = Set.of(
        "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "our", "their", "my", "your", "him",
        "them", "us", "me", "it", "you", "president", "all", "both", "everybody", "everyone", "anybody");

    /** How far behind "for" the verb of an aim can stand. */
    private static final int NEAR = 3;

    private final Passage passage;

    Markers(Passage passage) {
        this.passage = passage;
    }

    boolean isCondition(int at) {
        return CONDITIONS.contains(key(at))
            || follows(at, "as", "long", "as") || follows(at, "so", "long", "as") || follows(at, "on", "condition")
            || follows(at, "in", "case") || follows(at, "only", "when") || follows(at, "only", "after")
            || follows(at, "subject", "to");
    }

    boolean isReason(int at, boolean first) {
        if (key(at).equals("because")) {
            return true;
        }
        var comma = passage.before(at).contains(",");
        if (REASONS.contains(key(at)) && (first || comma)) {
            return true;
        }
        if (key(at).equals("as") && (first || comma) && at + 1 < passage.size()) {
            return Set.of("it", "they", "he", "she", "we", "i", "you", "this", "that", "only", "there").contains(
                key(at + 1));
        }
        return key(at).equals("for") && comma && at + 1 < passage.size()
            && Set.of("it", "they", "he", "she", "we", "i", "there", "nobody").contains(key(at + 1));
    }

    boolean isNegation(int at) {
        return Vocabulary.DENYING.contains(key(at));
    }

    /** "to" with a verb, "toward", "in order to", "so that", "into ending", "for peace". */
    boolean isAim(int at, int stop) {
        var next = at + 1 < stop ? key(at + 1) : "";
        return switch (key(at)) {
            case "to" -> !next.isEmpty() && !AFTER_TO.contains(next) && !isName(at + 1) && !isDirection(at);
            case "toward" -> true;
            case "so" -> next.equals("that");
            case "into" -> next.endsWith("ing");
            case "for" -> !next.isEmpty() && !isReason(at, false) && isPurpose(at, stop);
            case "aiming", "aimed" -> true;
            default -> false;
        };
    }

    /** "for peace", "for Russia to create", and not "for two hours" or "for everybody". */
    private boolean isPurpose(int at, int stop) {
        for (var i = at + 1; i < Math.min(stop, at + NEAR + 1); i++) {
            if (key(i).equals("to")) {
                return true;
            }
        }
        var next = at + 1;
        return (!AFTER_TO.contains(key(next)) && !Character.isDigit(key(next).charAt(0)) && !isName(next))
            || (Set.of("the", "a", "an", "our", "their").contains(key(next)) && next + 1 < stop && !isName(next + 1));
    }

    /** "an end to the war", "close to peace", "said to reporters": no aim of what stands before. */
    private boolean isDirection(int at) {
        return at > 0 && Set
            .of("end", "close", "said", "say", "next", "due", "according", "back", "up", "going", "able",
                "willing", "ready", "want", "wants", "wanted", "have", "has", "had", "need", "needs", "ought", "open")
            .contains(key(at - 1));
    }

    boolean isName(int at) {
        if (at >= passage.size()) {
            return false;
        }
        var text = passage.text(passage.owner(at));
        return Character.isUpperCase(text.codePointAt(passage.words().get(at).start())) && !key(at).equals("i");
    }

    private boolean follows(int at, String... keys) {
        for (var i = 0; i < keys.length; i++) {
            if (at + i >= passage.size() || !key(at + i).equals(keys[i])) {
                return false;
            }
        }
        return true;
    }

    String key(int at) {
        return passage.words().get(at).key();
    }
}
