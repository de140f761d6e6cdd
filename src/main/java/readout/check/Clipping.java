package readout.check;

import java.util.Optional;
import java.util.Set;

/**
 * What a contiguous part leaves out right beside it, within its sentence, and whether that carries weight: a condition, a
 * reason, a negation or an aim.
 */
final class Clipping {

    private static final Set<String> TIMES = Set.of("when", "once", "until", "till", "while", "after", "before");
    private static final Set<String> TURNS = Set.of("but", "except", "however", "although", "though");

    /** How far from the quoted words an aim or a negation is still next to them: a noun may stand between. */
    private static final int NEAR = 3;

    private final Passage passage;
    private final Markers markers;
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
        this.markers = new Markers(passage);
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
            if (clipping.markers.isNegation(at)) {
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
            if (markers.isCondition(at)
                || (TIMES.contains(markers.key(at)) && at == start && !markers.key(at).equals("before"))) {
                return Optional.of(Weight.CONDITION);
            }
            if (markers.isReason(at, at == start)) {
                return Optional.of(Weight.REASON);
            }
            if (markers.isNegation(at) && (at - start < 2 * NEAR || turns(start, at))) {
                return Optional.of(Weight.NEGATION);
            }
            if (near && markers.isAim(at, stop)) {
                return Optional.of(Weight.AIM);
            }
        }
        return halved;
    }

    /** "toward a ceasefire | and an end to the war": the aim goes on after the part. */
    private boolean isHalved(int start) {
        var goesOn = markers.key(start).equals("and") || markers.key(start).equals("or");
        if (!goesOn && passage.before(start).strip().isEmpty()) {
            goesOn = start - 1 >= from && isAimWord(start - 1);
        }
        if (!goesOn) {
            return false;
        }
        for (var at = Math.max(from, start - NEAR); at < start; at++) {
            if (markers.isAim(at, passage.size()) || isAimWord(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAimWord(int at) {
        return markers.key(at).equals("toward");
    }

    private boolean turns(int start, int at) {
        for (var i = start; i < at; i++) {
            if (TURNS.contains(markers.key(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cut> before() {
        var start = sentenceStart();
        var clause = clauseStart(start);
        for (var at = from - 1; at >= clause; at--) {
            if (markers.isNegation(at)) {
                return Optional.of(new Cut(Weight.NEGATION, clause, from));
            }
        }
        for (var at = start; at < from; at++) {
            if (markers.isCondition(at) || (at == start && TIMES.contains(markers.key(at)))) {
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
        if (markers.isReason(start, true) || markers.key(start).equals("as")) {
            return Optional.of(new Cut(Weight.REASON, start, from));
        }
        return markers.isAim(start, from) ? Optional.of(new Cut(Weight.AIM, start, from)) : Optional.empty();
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
                || (at < from && markers.key(at).equals("but"))) {
                return at;
            }
        }
        return start;
    }

    private boolean endsSentence(String between, int at) {
        return between.codePoints().anyMatch(c -> c == '.' || c == '!' || c == '?') && !between.contains("..")
            && (markers.isName(at) || markers.key(at).equals("i"));
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
