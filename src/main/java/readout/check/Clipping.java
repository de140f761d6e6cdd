package readout.check;

import java.util.Optional;
import java.util.Set;

/**
 * What a contiguous part leaves out right beside it, within its sentence, and whether that carries weight: a condition, a
 * reason, a negation or an aim.
 */
final class Clipping {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "providing", "otherwise");
    private static final Set<String> REASONS = Set.of("because", "since", "given", "due");
    private static final Set<String> TIMES = Set.of("when", "once", "until", "till", "while", "after", "before");
    private static final Set<String> TURNS = Set.of("but", "except", "however", "although", "though");
    private static final Set<String> AFTER_TO = Set.of(
        "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "our", "their", "my", "your", "him",
        "them", "us", "me", "it", "you", "president", "all", "both", "everybody", "everyone", "anybody");

    /** How far from the quoted words an aim or a negation is still next to them: a noun may stand between. */
    private static final int NEAR = 3;

    private final Passage passage;
    private final int from;
    private final int end;

    /** What a cut part is to the quoted words. */
    enum Weight {
        CONDITION("a condition"),
        REASON("a reason"),
        NEGATION("a negation"),
        AIM("an aim");

        private final String words;

        Weight(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A part left out.
     *
     * @param from the first held word of it
     * @param end the word after the last one
     */
    record Cut(Weight weight, int from, int end) {}

    Clipping(Passage passage, int from, int end) {
        this.passage = passage;
        this.from = from;
        this.end = end;
    }

    /** What is left out before or after the part; empty when nothing of weight is. */
    Optional<Cut> outside() {
        return after().or(this::before);
    }

    private Optional<Cut> after() {
        var stop = sentenceEnd();
        return weightAfter(end, stop).map(weight -> new Cut(weight, end, stop));
    }

    /** Of words that an ellipsis leaves out in the middle. */
    static Optional<Cut> inside(Passage passage, int from, int end) {
        var clipping = new Clipping(passage, from, from);
        for (var at = from; at < end; at++) {
            if (clipping.isNegation(at)) {
                return Optional.of(new Cut(Weight.NEGATION, from, end));
            }
        }
        return clipping.weightAfter(from, end).map(weight -> new Cut(weight, from, end));
    }

    private Optional<Weight> weightAfter(int start, int stop) {
        var halved =
            start > from && start < stop && isHalved(start) ? Optional.of(Weight.AIM) : Optional.<Weight>empty();
        for (var at = start; at < stop; at++) {
            var near = at - start < NEAR;
            if (isCondition(at) || (TIMES.contains(key(at)) && at == start && !key(at).equals("before"))) {
                return Optional.of(Weight.CONDITION);
            }
            if (isReason(at, at == start)) {
                return Optional.of(Weight.REASON);
            }
            if (isNegation(at) && (at - start < 2 * NEAR || turns(start, at))) {
                return Optional.of(Weight.NEGATION);
            }
            if (near && isAim(at, stop)) {
                return Optional.of(Weight.AIM);
            }
        }
        return halved;
    }

    /** "toward a ceasefire | and an end to the war": the aim goes on after the part. */
    private boolean isHalved(int start) {
        var goesOn = key(start).equals("and") || key(start).equals("or");
        if (!goesOn && passage.before(start).strip().isEmpty()) {
            goesOn = start - 1 >= from && isAimWord(start - 1);
        }
        if (!goesOn) {
            return false;
        }
        for (var at = Math.max(from, start - NEAR); at < start; at++) {
            if (isAim(at, passage.size()) || isAimWord(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAimWord(int at) {
        return key(at).equals("toward");
    }

    private boolean turns(int start, int at) {
        for (var i = start; i < at; i++) {
            if (TURNS.contains(key(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cut> before() {
        var start = sentenceStart();
        var clause = clauseStart(start);
        for (var at = from - 1; at >= clause; at--) {
            if (isNegation(at)) {
                return Optional.of(new Cut(Weight.NEGATION, clause, from));
            }
        }
        for (var at = start; at < from; at++) {
            if (isCondition(at) || (at == start && TIMES.contains(key(at)))) {
                return Optional.of(new Cut(Weight.CONDITION, at, from));
            }
        }
        return opening(start);
    }

    /** A reason or an aim that opens the sentence and ends with a comma before the part. */
    private Optional<Cut> opening(int start) {
        if (start >= from || !passage.before(from).contains(",")) {
            return Optional.empty();
        }
        if (isReason(start, true) || key(start).equals("as")) {
            return Optional.of(new Cut(Weight.REASON, start, from));
        }
        return isAim(start, from) ? Optional.of(new Cut(Weight.AIM, start, from)) : Optional.empty();
    }

    private boolean isCondition(int at) {
        return CONDITIONS.contains(key(at))
            || follows(at, "as", "long", "as") || follows(at, "so", "long", "as") || follows(at, "on", "condition")
            || follows(at, "in", "case") || follows(at, "only", "when") || follows(at, "only", "after")
            || follows(at, "subject", "to");
    }

    private boolean isReason(int at, boolean first) {
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

    private boolean isNegation(int at) {
        return Vocabulary.DENYING.contains(key(at));
    }

    /** "to" with a verb, "toward", "in order to", "so that", "into ending", "for peace". */
    private boolean isAim(int at, int stop) {
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

    private boolean isName(int at) {
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

    private String key(int at) {
        return passage.words().get(at).key();
    }

    private int sentenceEnd() {
        var stop = passage.end(passage.owner(end - 1));
        for (var at = end; at < stop; at++) {
            if (endsSentence(passage.before(at), at)) {
                return at;
            }
        }
        return stop;
    }

    private int sentenceStart() {
        var first = passage.first(passage.owner(from));
        for (var at = from; at > first; at--) {
            if (endsSentence(passage.before(at), at) && !opensInside(passage.before(at), at)) {
                return at;
            }
        }
        return first;
    }

    /** Commas and what weighs more end a clause to the left; so does a contrast. */
    private int clauseStart(int start) {
        for (var at = from; at > start; at--) {
            if (passage.before(at).codePoints().anyMatch(c -> ",;:–—…".indexOf(c) >= 0)
                || (at < from && key(at).equals("but"))) {
                return at;
            }
        }
        return start;
    }

    private boolean endsSentence(String between, int at) {
        return between.codePoints().anyMatch(c -> c == '.' || c == '!' || c == '?') && !between.contains("..")
            && (isName(at) || key(at).equals("i"));
    }

    /** Within speech that the sentence quotes, a condition before that speech still governs all of it. */
    private boolean opensInside(String between, int at) {
        var text = passage.text(passage.owner(at));
        var head = text.substring(0, passage.words().get(at).start());
        return between.indexOf('’') < 0 && balance(head) > 0;
    }

    private static int balance(String head) {
        var balance = 0;
        for (var i = 0; i < head.length(); i++) {
            balance += switch (head.charAt(i)) {
                case '‘', '“' -> 1;
                case '”' -> -1;
                case '’' -> i + 1 < head.length() && Character.isLetter(head.charAt(i + 1)) ? 0 : -1;
                default -> 0;
            };
        }
        return balance;
    }
}
