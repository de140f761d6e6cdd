package readout.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.corpus.Registry;
import readout.model.Fidelity;
import readout.model.Quotation;
import readout.model.Speaker;
import readout.model.Statement;

/** Makes cases of every kind from the statements of a corpus, the same for the same seed. For one run. */
final class Mutations {

    /** Before these, a cut drops a reason, a condition, an aim or a turn. */
    private static final Pattern WEIGHT = Pattern.compile(
        "[,;…]? (?=(?:because|unless|if|provided|so that|in order to|as it|toward|but (?:we|it|they|he|she|I)(?:’re)? ?not"
            + "|to (?!the |a |President)\\p{Ll}+ing|to (?:create|end|stop|begin|make|keep|avoid|save))\\b)");

    private static final Pattern DENIAL = Pattern.compile("(?<=\\b(?:not|never|no) )");

    /** What turns a meaning: a pattern and what takes its place. */
    private static final List<Flip> FLIPS = List.of(
        new Flip(" will ", " will not "), new Flip(" will ", " may "), new Flip(" will ", " won’t "),
        new Flip(" will ", " would "), new Flip(" can ", " cannot "), new Flip(" can ", " must "),
        new Flip(" is ", " is not "), new Flip(" are ", " are not "), new Flip(" went ", " never went "),
        new Flip(" is not ", " is "), new Flip("’re not ", "’re "), new Flip(" must ", " might "),
        new Flip("\\btwo\\b", "three"), new Flip("\\btwo hour\\b", "2 day"), new Flip("\\b30\\b", "60"),
        new Flip("\\bRussia\\b", "Germany"), new Flip("\\bUkraine\\b", "Poland"), new Flip("\\bPutin\\b", "Lavrov"),
        new Flip("\\bmore importantly\\b", "less importantly"), new Flip("\\bimmediately \\b", "eventually "),
        new Flip("\\bimmediately \\b", ""), new Flip("\\bnobody\\b", "everybody"),
        new Flip("\\beverybody\\b", "nobody"),
        new Flip("\\bgenerally\\b", "always"), new Flip("\\bmassive\\b", "modest"), new Flip("\\bgreat\\b", "greater"),
        new Flip("\\btremendous \\b", ""), new Flip("\\bMonday\\b", "Friday"), new Flip("\\bJune\\b", "July"),
        new Flip("\\ball\\b", "some"), new Flip("\\bbetter\\b", "worse"), new Flip("\\bslowly\\b", "quickly"),
        new Flip("\\bseriously?\\b|\\bserious\\b", "joking"), new Flip("\\bworth a try\\b", "worth nothing"),
        new Flip("\\bbeneficiary\\b", "victim"), new Flip("\\bvery well\\b", "very badly"));

    private static final List<String> INVENTED = List.of(
        "The next summit will be held on the moon before Christmas",
        "I never liked broccoli and I never will",
        "Our tanks reached the sea on Thursday and nobody noticed",
        "We shall buy every gas field between here and the Pacific",
        "My predecessor left an empty treasury and a broken chair",
        "Every child in this country will get a tractor",
        "The price of oil is decided in my kitchen",
        "There is no winter strong enough to stop our trains",
        "I have signed the order to rename the capital",
        "Tourists will be welcome at the front line from May",
        "The orchestra of the navy plays better than any diplomat speaks",
        "A treaty on fish was more important to me than any other paper");

    private final Registry registry;
    private final List<Statement> statements;
    private final List<Quotation> quotations;
    private final Random random;
    private final List<Mutant> mutants = new ArrayList<>();
    private int way;

    private Mutations(Registry registry, List<Statement> statements, long seed) {
        this.registry = registry;
        this.statements = statements;
        quotations = statements.stream().filter(Quotation.class::isInstance).map(Quotation.class::cast).toList();
        random = new Random(seed);
    }

    static List<Mutant> of(Registry registry, List<Statement> statements, long seed) {
        var mutations = new Mutations(registry, statements, seed);
        mutations.quotations.forEach(mutations::addAll);
        mutations.addJoined();
        mutations.addNotFound();
        return mutations.mutants;
    }

    private record Flip(Pattern was, String now) {
        Flip(String was, String now) {
            this(Pattern.compile(was), now);
        }
    }

    private void addAll(Quotation quotation) {
        addExact(quotation);
        addClipped(quotation);
        addFlips(quotation);
        addTorn(quotation);
        addMisattributed(quotation);
    }

    private void addExact(Quotation quotation) {
        IntStream.range(0, 5).forEach(_ -> say(quotation.text(), name(quotation), Fidelity.VERBATIM, quotation));
        add(quotation.text(), name(quotation), Fidelity.VERBATIM, quotation.id());
        add("“" + quotation.text() + "”", "", Fidelity.VERBATIM, quotation.id());
        var party = quotation.attribution().party();
        if (party != null && words(quotation) >= 3) {
            say(quotation.text(), registry.partyOf(party).orElseThrow().label(), Fidelity.VERBATIM, quotation);
            say(quotation.text(), slip(surname(quotation)), Fidelity.VERBATIM, quotation);
            say(quotation.text(), "Big Boss", Fidelity.VERBATIM, quotation);
            say(quotation.text(), alias(quotation), Fidelity.VERBATIM, quotation);
        }
    }

    private void addClipped(Quotation quotation) {
        var cuts = WEIGHT.matcher(quotation.text());
        while (cuts.find()) {
            var part = quotation.text().substring(0, cuts.start());
            if (words(part) >= 3) {
                say(part, name(quotation), Fidelity.CLIPPED, quotation);
            }
        }
        var denials = DENIAL.matcher(quotation.text());
        while (denials.find()) {
            var part = upToStop(quotation.text().substring(denials.end()));
            if (words(part) >= 3) {
                say(part, name(quotation), Fidelity.CLIPPED, quotation);
            }
        }
    }

    private static String upToStop(String text) {
        return text.split("[,.!?;:’”]", 2)[0];
    }

    private void addFlips(Quotation quotation) {
        for (var flip : FLIPS) {
            var found = flip.was().matcher(quotation.text());
            if (found.find()) {
                var text = found.replaceFirst(flip.now());
                if (5 * edits(flip, found.group()) <= words(text)) {
                    say(text, name(quotation), Fidelity.ALTERED, quotation);
                    if (words(text) >= 12) {
                        add("“" + text + "”", "", Fidelity.ALTERED, quotation.id());
                    }
                }
            }
        }
    }

    private static int edits(Flip flip, String was) {
        return Math.max(words(was), words(flip.now()));
    }

    /** The beginning and the end of one statement, with and without a sign of what is left out. */
    private void addTorn(Quotation quotation) {
        var each = quotation.text().split(" ", -1);
        if (each.length >= 14 && !quotation.asPrinted()) {
            var third = each.length / 3;
            var head = String.join(" ", Arrays.copyOfRange(each, 0, third));
            var tail = String.join(" ", Arrays.copyOfRange(each, each.length - third, each.length));
            say(head + " " + tail, name(quotation), Fidelity.STITCHED, quotation);
            say(head + " " + tail, name(quotation), Fidelity.STITCHED, quotation);
        }
    }

    private void addMisattributed(Quotation quotation) {
        if (words(quotation) < 3) {
            return;
        }
        var others = persons().stream()
            .filter(person -> !person.slug().equals(quotation.attribution().speaker()))
            .toList();
        for (var i = 0; i < 4 && !others.isEmpty(); i++) {
            say(quotation.text(), others.get(random.nextInt(others.size())).name(), Fidelity.MISATTRIBUTED, quotation);
        }
    }

    private List<Speaker> persons() {
        return registry.speakers().stream()
            .filter(speaker -> speaker instanceof Speaker.Person && !speaker.name().startsWith("Unnamed"))
            .toList();
    }

    private void addJoined() {
        for (var one : quotations) {
            for (var other : quotations) {
                if (!one.id().equals(other.id()) && one.attribution().speaker().equals(other.attribution().speaker())
                    && words(one) >= 4 && words(other) >= 4) {
                    join(one, other);
                }
            }
        }
    }

    private void join(Quotation one, Quotation other) {
        if (adjoin(one, other)) {
            say(one.text() + " " + other.text(), name(one), Fidelity.VERBATIM, one);
        } else if (random.nextInt(3) == 0) {
            var joint = random.nextBoolean() ? " " : " … ";
            say(one.text() + joint + other.text(), name(one), Fidelity.STITCHED, one);
        }
    }

    private static boolean adjoin(Quotation one, Quotation other) {
        var before = one.utterance();
        var after = other.utterance();
        return before != null && after != null && before.id().equals(after.id()) && before.seq() > 0
            && after.seq() == before.seq() + 1;
    }

    private void addNotFound() {
        for (var i = 0; i < statements.size(); i += Math.max(1, statements.size() / 40)) {
            if (!(statements.get(i) instanceof Quotation)) {
                say(statements.get(i).gist(), name(statements.get(i)), Fidelity.NOT_FOUND, statements.get(i));
            }
        }
        INVENTED.forEach(sentence -> {
            var speaker = persons().get(random.nextInt(persons().size()));
            add(ChatNoise.say(way++, sentence, speaker.name()), "", Fidelity.NOT_FOUND, "");
        });
    }

    private void say(String words, String name, Fidelity kind, Statement statement) {
        add(ChatNoise.say(way++, words, name), "", kind, statement.id());
    }

    private void add(String text, String speaker, Fidelity kind, String statement) {
        var id = "made-%03d".formatted(mutants.size() + 1);
        mutants.add(new Mutant(id, text, speaker, kind, statement));
    }

    private String name(Statement statement) {
        return registry.speakerOf(statement.attribution().speaker()).orElseThrow().name();
    }

    private String surname(Statement statement) {
        var name = name(statement);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String alias(Statement statement) {
        var aliases = registry.speakerOf(statement.attribution().speaker()).orElseThrow().aliases();
        return aliases.isEmpty() ? name(statement) : aliases.get(random.nextInt(aliases.size()));
    }

    private static String slip(String name) {
        return name.length() < 5
            ? name
            : name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    private static int words(Statement statement) {
        return words(statement.text());
    }

    private static int words(String text) {
        return WordReader.read(text).size();
    }

    /** Counted by kind. */
    static Map<Fidelity, Long> counts(List<Mutant> mutants) {
        return mutants.stream().collect(
            Collectors.groupingBy(Mutant::expected, Collectors.counting()));
    }
}
