package readout.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.corpus.Registry;
import readout.model.Event;
import readout.model.Speaker;

/**
 * Events that a question speaks of without their titles: "the Alaska meeting", "the March call", "the second round".
 * Words that few titles have tell most. Immutable.
 */
final class EventFinder {

    /** What kinds of events are called; one for another, since people do not choose the title's. */
    private static final Set<String> KINDS = Set.of(
        "call", "conversation", "talk", "meeting", "summit", "round", "visit", "conference", "negotiation", "phone");

    /** Titles have them, but so has many a question that means no event, or another. */
    private static final Set<String> UNTELLING = Set.of(
        "trilateral", "russia", "ukraine", "putin", "trump", "zelensky", "white", "house", "russian", "direct",
        "european",
        "leader", "understood", "requested", "receive", "exchanged", "waiting", "late", "one", "week", "day", "strike",
        "reply", "offer", "host", "plan", "planned", "security", "push", "row", "breach", "accusation", "dispute",
        "memorandum", "truce", "peace", "technical", "sea", "black", "energy", "deadline", "tariff", "aftermath",
        "crimea");

    /** A title must be met by at least this much: one word that hardly another title has. */
    private static final double ENOUGH = 1.2;

    private record Titled(Event event, Set<String> words, boolean isCall) {}

    /** What some events are called in full, in words. */
    private record Name(List<String> words, List<Event> events) {}

    private final List<Titled> events;
    private final List<Name> names;
    private final Map<String, Long> frequency = new HashMap<>();
    private final Registry registry;

    /** Words of sides' and speakers' names. */
    private final Set<String> sides;

    EventFinder(Registry registry) {
        this.registry = registry;
        sides = Stream.concat(
            registry.parties().stream().flatMap(p -> Registry.spellings(p.label(), p.aliases()).stream()),
            registry.speakers().stream().map(Speaker::name))
            .flatMap(name -> Lexicon.foldedWords(name).stream())
            .collect(Collectors.toSet());
        events = registry.events().stream().map(EventFinder::titled).toList();
        events.forEach(event -> event.words.forEach(word -> frequency.merge(word, 1L, Long::sum)));
        names = registry.events().stream().flatMap(this::names).filter(name -> name.words.size() > 1).toList();
    }

    /** A slug that others go on, such as "geneva-talks" beside "geneva-talks-2026", is the name of them all. */
    private Stream<Name> names(Event event) {
        var alike = registry.events().stream()
            .filter(other -> (other.slug() + "-").startsWith(event.slug() + "-"))
            .toList();
        var own = Stream.concat(event.aliases().stream(), Stream.of(event.title()))
            .map(name -> new Name(Lexicon.foldedWords(name), List.of(event)));
        return Stream.concat(own, Stream.of(new Name(Lexicon.foldedWords(event.slug()), alike)));
    }

    private static Titled titled(Event event) {
        var words = Stream.of(event.title(), event.place() == null ? "" : event.place(), event.slug())
            .flatMap(text -> Lexicon.foldedWords(text).stream())
            .map(Lexicon::singular)
            .filter(word -> !UNTELLING.contains(word) && !KINDS.contains(word) && !ContentWords.isSmall(word))
            .filter(word -> word.length() > 2)
            .collect(Collectors.toCollection(HashSet::new));
        words.add(event.days().first().getMonth().name().toLowerCase(Locale.ROOT));
        words.add(Integer.toString(event.days().first().getYear()));
        var isCall = Lexicon.foldedWords(event.title()).contains("call");
        return new Titled(event, words, isCall);
    }

    /**
     * Events spoken of, with the words that speak of them.
     *
     * @param words indexes in the question
     */
    record Found(List<Event> events, Set<Integer> words) {

        boolean isEmpty() {
            return events.isEmpty();
        }
    }

    Found find(List<Word> question) {
        return called(question).orElseGet(() -> described(question));
    }

    private Found described(List<Word> question) {
        var kinds = places(question, KINDS);
        var calls = kinds.stream().anyMatch(at -> question.get(at).is("call", "phone", "conversation", "phoned"));
        var scores = new HashMap<Titled, Double>();
        for (var event : events) {
            var score = score(event, question, !kinds.isEmpty(), calls);
            if (score >= ENOUGH) {
                scores.put(event, score);
            }
        }
        if (scores.isEmpty()) {
            return kinds.isEmpty() || !calls ? new Found(List.of(), Set.of()) : mainCall(question, kinds);
        }
        var best = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var found = scores.entrySet().stream().filter(entry -> entry.getValue() >= best - 0.4)
            .map(entry -> entry.getKey().event)
            .sorted(Comparator.comparing(event -> event.days().first()))
            .toList();
        return new Found(found, words(question, found, kinds));
    }

    /** Titles and aliases as they stand in the registry. */
    private Optional<Found> called(List<Word> question) {
        var folded = question.stream().map(Word::folded).toList();
        return names.stream()
            .map(name -> new Found(name.events,
                range(Collections.indexOfSubList(folded, name.words), name.words.size())))
            .filter(found -> !found.words.contains(-1))
            .findFirst();
    }

    private static Set<Integer> range(int from, int size) {
        return IntStream.range(from, from + size).boxed().collect(Collectors.toSet());
    }

    private double score(Titled event, List<Word> question, boolean hasKind, boolean isCall) {
        var score = 0.0;
        var telling = false;
        for (var word : telling(question)) {
            if (event.words.contains(word)) {
                var weight = Math.log((events.size() + 1.0) / frequency.getOrDefault(word, 1L)) / 2;
                score += isDate(word) ? weight / 2 : weight;
                telling |= !isDate(word);
            }
        }
        if (isCall != event.isCall && hasKind && (isCall || event.isCall)) {
            return 0;
        }
        var kindred = hasKind && (isCall == event.isCall) ? 0.5 : 0;
        var bothCalls = isCall && event.isCall;
        var isTold = telling || (bothCalls && score > 0.3);
        return isTold ? score + kindred + (bothCalls ? 0.5 : 0) : 0;
    }

    /** A side's name tells an event only beside what kind of event it was: "the Moscow meeting". */
    private Set<String> telling(List<Word> question) {
        var telling = new HashSet<String>();
        for (var at = 0; at < question.size(); at++) {
            var word = Lexicon.singular(question.get(at).folded());
            var after = question.subList(at + 1, Math.min(question.size(), at + 3));
            if (!sides.contains(word)
                || after.stream().anyMatch(next -> KINDS.contains(Lexicon.singular(next.folded())))) {
                telling.add(word);
            }
        }
        return telling;
    }

    private static boolean isDate(String word) {
        return Character.isDigit(word.charAt(0)) || Calendar.month(word).isPresent();
    }

    /** "The call" alone is the one with the most points of difference, and "the latest call" the newest. */
    private Found mainCall(List<Word> question, Set<Integer> kinds) {
        var isDefinite = kinds.stream().anyMatch(at -> isDefinite(question, at));
        var latest = question.stream().anyMatch(word -> word.is("latest", "recent", "last", "newest"));
        var main = events.stream().filter(Titled::isCall).map(Titled::event)
            .max(Comparator.comparingLong((Event event) -> latest
                ? event.days().first().toEpochDay()
                : registry.pointsOf(event).size()));
        if (latest && main.isPresent()) {
            return new Found(List.of(main.get()), kinds);
        }
        return !isDefinite || main.isEmpty() || registry.pointsOf(main.get()).isEmpty()
            ? new Found(List.of(), Set.of())
            : new Found(List.of(main.get()), kinds);
    }

    /** "The call", "in phone call", but not "a phone call". */
    private static boolean isDefinite(List<Word> question, int at) {
        var isPhoned = at > 0 && question.get(at - 1).is("phone");
        var before = isPhoned ? at - 2 : at - 1;
        return before < 0
            ? isPhoned
            : question.get(before).is("the") || (isPhoned && !question.get(before).is("a", "any", "no"));
    }

    private Set<Integer> words(List<Word> question, List<Event> found, Set<Integer> kinds) {
        var words = new LinkedHashSet<>(kinds);
        var titles = events.stream().filter(titled -> found.contains(titled.event)).toList();
        for (var at = 0; at < question.size(); at++) {
            var word = Lexicon.singular(question.get(at).folded());
            if (titles.stream().anyMatch(titled -> titled.words.contains(word))) {
                words.add(at);
            }
        }
        return words;
    }

    private static Set<Integer> places(List<Word> question, Set<String> wanted) {
        var places = new ArrayList<Integer>();
        for (var at = 0; at < question.size(); at++) {
            if (wanted.contains(Lexicon.singular(question.get(at).folded()))) {
                places.add(at);
            }
        }
        return new LinkedHashSet<>(places);
    }
}
