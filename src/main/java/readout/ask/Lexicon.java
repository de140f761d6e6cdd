package readout.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.corpus.Countries;
import readout.corpus.Offices;
import readout.corpus.Registry;
import readout.model.Folding;
import readout.model.Party;
import readout.model.Speaker;
import readout.model.Topic;

/** The names of a registry as they stand in running text, with the forms that English makes of them. Immutable. */
final class Lexicon {

    private static final int MOST_WORDS = 7;

    private final Map<String, Set<Named>> bySpelling = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> forenames = new HashSet<>();
    private final Offices offices;

    Lexicon(Registry registry) {
        registry.speakers().forEach(this::add);
        registry.parties().forEach(this::add);
        registry.topics().forEach(this::add);
        registry.events()
            .forEach(event -> addNameWords(event.title() + (event.place() == null ? "" : " " + event.place())));
        offices = new Offices(registry);
    }

    private void add(Speaker speaker) {
        var named = named(speaker);
        add(speaker.name(), named);
        speaker.aliases().forEach(alias -> add(alias, named));
        speaker.roles().forEach(role -> addWords(role.title()));
        surname(speaker).ifPresent(surname -> {
            add(surname, named);
            addNameWords(surname);
            forenames.addAll(foldedWords(speaker.name()));
        });
        speaker.aliases().stream().filter(alias -> !alias.contains(" ")).forEach(this::addNameWords);
    }

    private static Named named(Speaker speaker) {
        var party = speaker.party();
        return new Named.OfSpeaker(speaker.slug(), speaker.name(), party == null ? "" : party);
    }

    /** A person's last name; "unnamed official" has none. */
    static Optional<String> surname(Speaker speaker) {
        var last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        return speaker instanceof Speaker.Person && Character.isUpperCase(last.codePointAt(0))
            ? Optional.of(last)
            : Optional.empty();
    }

    /** A label may go on in brackets, for readers. */
    private void add(Party party) {
        var named = new Named.OfParty(party.slug(), party.label());
        var label = party.label().replaceFirst(" \\(.*", "");
        for (var name : Registry.spellings(label, party.aliases())) {
            add(name, named);
            Countries.others(Folding.fold(name)).forEach(other -> {
                add(other, named);
                names.add(other);
                words.putIfAbsent(other, other);
            });
            addNameWords(name);
        }
    }

    private void add(Topic topic) {
        var named = new Named.OfTopic(topic.slug(), topic.label());
        add(topic.label(), named);
        topic.synonyms().forEach(synonym -> add(synonym, named));
        addWords(topic.label() + " " + String.join(" ", topic.synonyms()));
    }

    private void add(String spelling, Named named) {
        bySpelling.computeIfAbsent(key(Word.of(spelling)), _ -> new LinkedHashSet<>()).add(named);
    }

    private void addWords(String text) {
        Word.of(text).forEach(word -> words.putIfAbsent(word.folded(), word.text()));
    }

    /** Only what is written with a capital: titles have plain words, too. */
    private void addNameWords(String text) {
        addWords(text);
        Word.of(text).stream().filter(Word::isCapitalised).forEach(word -> names.add(word.folded()));
    }

    /** Folded words of persons' full names, which tell nothing without the last of them. */
    Set<String> forenames() {
        return forenames;
    }

    /** Folded words of which names are made. */
    Set<String> names() {
        return names;
    }

    /** Folded words of names, titles and synonyms, to which misspelt ones may be mended. */
    Set<String> words() {
        return words.keySet();
    }

    /** One of them as names and titles spell it. */
    String written(String folded) {
        return words.getOrDefault(folded, folded);
    }

    /** The names in a question, from left to right, the longest first where they overlap. */
    List<Named.Mention> mentions(List<Word> question) {
        var mentions = new ArrayList<Named.Mention>();
        for (var i = 0; i < question.size();) {
            var mention = longest(question, i);
            mentions.addAll(mention);
            i = mention.isEmpty() ? i + 1 : mention.getFirst().end();
        }
        return mentions;
    }

    private List<Named.Mention> longest(List<Word> question, int first) {
        for (var end = Math.min(question.size(), first + MOST_WORDS); end > first; end--) {
            var span = question.subList(first, end);
            var named =
                isPronoun(question, first, end) ? Set.<Named>of() : bySpelling.getOrDefault(key(span), Set.of());
            var meant = named.isEmpty() ? bearers(span) : preferred(named);
            if (!meant.isEmpty()) {
                return List.of(new Named.Mention(meant, first, end, typed(span), false));
            }
        }
        return List.of();
    }

    private Set<Named> bearers(List<Word> title) {
        return offices.bearers(title.stream().map(Word::folded).toList()).stream().map(Lexicon::named)
            .collect(Collectors.toSet());
    }

    /** Who can speak rather than what can be spoken of, and a side rather than an institution of the same name. */
    private static Set<Named> preferred(Set<Named> named) {
        var voices = named.stream().filter(Named::isVoice).collect(Collectors.toSet());
        return voices.isEmpty() ? named : voices;
    }

    private static boolean isPronoun(List<Word> question, int first, int end) {
        var word = question.get(first);
        return end == first + 1 && word.text().equals("us") && !(first > 0 && question.get(first - 1).is("the"));
    }

    private static String typed(List<Word> span) {
        return span.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Plural and singular are one. */
    private static String key(List<Word> words) {
        return words.stream().map(word -> singular(word.folded())).collect(Collectors.joining(" "));
    }

    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
            ? word.substring(0, word.length() - 1)
            : word;
    }

    static List<String> foldedWords(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }
}
