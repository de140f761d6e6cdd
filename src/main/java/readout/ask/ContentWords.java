package readout.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import readout.corpus.Registry;
import readout.model.Party;
import readout.model.Speaker;
import readout.search.Criterion;

/** The words of a question that say what is looked for; names and topics with their other spellings. */
final class ContentWords {

    /** Words that any question may have. Negations are not among them. */
    private static final Set<String> SMALL = Set.of(
        "a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "by", "for", "with", "from", "is", "are", "was",
        "were", "be", "been", "being", "that", "this", "these", "those", "it", "its", "as", "who", "whom", "whose",
        "what", "when", "where", "which", "why", "how", "did", "do", "does", "done", "has", "have", "had", "having",
        "will", "would", "could", "should", "can", "may", "might", "must", "shall", "say", "says", "said", "saying",
        "tell", "told", "tells", "ever", "about", "into", "than", "then", "there", "their", "them", "they", "he", "him",
        "his", "she", "her", "we", "our", "you", "your", "i", "me", "my", "us", "if", "but", "so", "such", "some",
        "any",
        "all", "each", "both", "either", "other", "another", "same", "own", "up", "out", "off", "over", "under",
        "again",
        "also", "just", "only", "even", "still", "yet", "already", "really", "actually", "himself", "itself",
        "themselves",
        "hey", "lol", "please", "pls", "hi", "hello", "ok", "well", "like", "much", "many", "more", "most", "very",
        "too", "position", "view", "stance", "latest", "newest", "recent", "recently", "current", "currently", "lately",
        "last", "word", "words", "statement", "statements", "comment", "comments", "thing", "things", "anything",
        "something", "everything", "anyone", "anybody", "someone", "somebody", "during", "while", "between", "through",
        "regarding", "concerning", "according", "think", "thinks", "believe", "see", "make", "made", "get", "got", "go",
        "going", "went", "put", "give", "gave", "given", "take", "took", "exactly", "official", "officials", "question",
        "whether", "because", "since", "until", "after", "before", "differ", "difference", "compare", "versus", "vs",
        "wat", "what's", "who's", "it'd", "didn't", "doesn't", "im", "theres", "date", "long", "far", "soon");

    private final Registry registry;
    private final List<Word> words;
    private final Set<Integer> used;

    /** @param used indexes of words that say when, which no statement need hold */
    ContentWords(Registry registry, List<Word> words, Set<Integer> used) {
        this.registry = registry;
        this.words = words;
        this.used = used;
    }

    static boolean isSmall(String folded) {
        return SMALL.contains(folded) || Polarity.isDenying(folded);
    }

    /** @param names all names in the question */
    List<Criterion.Term> terms(List<Named.Mention> names) {
        var terms = new ArrayList<Criterion.Term>();
        for (var at = 0; at < words.size();) {
            var place = at;
            var name = names.stream().filter(found -> found.first() == place).findFirst();
            if (name.isPresent()) {
                terms.addAll(terms(name.get()));
                at = name.get().end();
            } else {
                word(at).ifPresent(terms::add);
                at++;
            }
        }
        return terms.stream().distinct().toList();
    }

    private Optional<Criterion.Term> word(int at) {
        var word = words.get(at);
        return used.contains(at) || isSmall(word.folded())
            ? Optional.empty()
            : Optional.of(new Criterion.Term(List.of(word.text()), List.of()));
    }

    /** A topic's words stay single besides, since a statement may have one of them in other company. */
    private List<Criterion.Term> terms(Named.Mention name) {
        var spellings = Stream.concat(Stream.of(name.typed()), name.named().stream().flatMap(this::spellings));
        var speakers = name.named().stream().filter(Named.OfSpeaker.class::isInstance).map(Named::slug);
        var term = new Criterion.Term(spellings.distinct().toList(), speakers.toList());
        var single = name.isVoice() || name.end() == name.first() + 1
            ? Stream.<Criterion.Term>empty()
            : words.subList(name.first(), name.end()).stream().filter(word -> !isSmall(word.folded()))
                .map(word -> new Criterion.Term(List.of(word.text()), List.of()));
        return Stream.concat(Stream.of(term), single).toList();
    }

    private Stream<String> spellings(Named named) {
        return switch (named) {
            case Named.OfSpeaker(var slug, _, _) -> spellings(registry.speakerOf(slug).orElseThrow());
            case Named.OfParty(var slug, _) -> spellings(registry.partyOf(slug).orElseThrow());
            case Named.OfTopic(var slug, _) -> registry.topicOf(slug).orElseThrow().synonyms().stream();
        };
    }

    private static Stream<String> spellings(Speaker speaker) {
        var last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        return Stream.of(Stream.of(speaker.name()), speaker.aliases().stream(), Stream.of(last)).flatMap(each -> each);
    }

    private static Stream<String> spellings(Party party) {
        return Stream.concat(Stream.of(party.label()), party.aliases().stream());
    }
}
