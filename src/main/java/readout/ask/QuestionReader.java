package readout.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.corpus.Registry;
import readout.model.DateRange;

/**
 * Reads questions about one edition: mends misspelt names, finds who is to have spoken, of whom, of which event, on what
 * and when. What it does not understand stays a word to look for.
 */
final class QuestionReader {

    private static final int MOST_TOPICS = 3;

    private final Registry registry;
    private final Lexicon lexicon;
    private final Spelling spelling;
    private final EventFinder events;
    private final Predicate<String> occurs;
    private final DateRange covered;

    /**
     * @param occurs whether some statement has a word
     * @param covered the days from the oldest statement to the newest
     */
    QuestionReader(Names names, Predicate<String> occurs, DateRange covered) {
        this.occurs = occurs;
        this.covered = covered;
        registry = names.registry();
        lexicon = names.lexicon();
        spelling = names.spelling();
        events = names.events();
    }

    /** @param without keys of parts to pass over */
    Question read(String question, Set<String> without, LocalDate today) {
        var mended = new ArrayList<Understanding.Mended>();
        var words = Word.of(question).stream().map(word -> mend(word, without, mended)).toList();
        var kind = Kind.of(words);
        var event = events.find(words);
        var period = new PeriodFinder(words, today, covered).find(event);
        var names = lexicon.mentions(words);
        var spoken = names.stream().filter(name -> !isTitle(name, words, event)).toList();
        var voices = new Voices(words, kind).among(spoken);
        var parts = Stream.of(by(voices), about(event, period), said(period), topics(names, words, event),
            of(spoken, voices), inOrder(kind)).flatMap(each -> each)
            .filter(part -> !without.contains(part.key()))
            .toList();
        var terms = new ContentWords(registry, words, period.words()).terms(names);
        var strangers = new StrangerFinder(words, occurs, lexicon)
            .find(at -> event.words().contains(at) || period.words().contains(at)
                || names.stream().anyMatch(name -> name.covers(at)));
        return new Question(
            new Understanding(kind, distinct(parts), mended), text(words, List.of()), text(words, voices), terms,
            strangers, Polarity.isNegated(words));
    }

    private static Stream<Part> by(List<Named.Mention> voices) {
        return voices.stream().map(voice -> Part.By.of(voice.named()));
    }

    private static Stream<Part> about(EventFinder.Found event, PeriodFinder.Found period) {
        return event.isEmpty() || period.byEvent() ? Stream.empty() : Stream.of(new Part.About(event.events()));
    }

    private static Stream<Part> said(PeriodFinder.Found period) {
        return period.isEmpty() ? Stream.empty() : Stream.of(new Part.Said(period.days()));
    }

    private static Stream<Part> of(List<Named.Mention> spoken, List<Named.Mention> voices) {
        return spoken.stream().filter(name -> name.isVoice() && !voices.contains(name))
            .map(name -> Part.Of.of(name.named()));
    }

    private static Stream<Part> inOrder(Kind kind) {
        return switch (kind) {
            case LATEST -> Stream.of(new Part.InOrder(true));
            case EARLIEST -> Stream.of(new Part.InOrder(false));
            case WHO, WHEN, DID_SAY, COMPARE, WHAT -> Stream.empty();
        };
    }

    private static String text(List<Word> words, List<Named.Mention> without) {
        var kept = IntStream.range(0, words.size())
            .filter(at -> without.stream().noneMatch(name -> name.covers(at)))
            .mapToObj(at -> words.get(at).text())
            .collect(Collectors.joining(" "));
        return kept.isEmpty() && !without.isEmpty() ? text(words, List.of()) : kept;
    }

    private static List<Part> distinct(List<Part> parts) {
        var keys = new HashSet<String>();
        return parts.stream().filter(part -> keys.add(part.key())).toList();
    }

    /** A word that neither the corpus nor English has is compared with names. */
    private Word mend(Word word, Set<String> without, List<Understanding.Mended> mended) {
        if (lexicon.words().contains(word.folded()) || lexicon.words().contains(Lexicon.singular(word.folded()))
            || ContentWords.isSmall(word.folded())
            || Calendar.month(word.folded()).isPresent() || occurs.test(word.text())
            || Character.isDigit(word.folded().charAt(0))) {
            return word;
        }
        return spelling.meant(word).filter(_ -> !without.contains("as:" + word.text())).map(meant -> {
            mended.add(new Understanding.Mended(word.text(), lexicon.written(meant)));
            return new Word(meant, meant, word.possessive(), word.start());
        }).orElse(word);
    }

    /** Names that only tell an event: "the Trump–Putin call". */
    private static boolean isTitle(Named.Mention name, List<Word> words, EventFinder.Found event) {
        for (var at = name.first() - 1; at >= Math.max(0, name.first() - 4); at--) {
            if (words.get(at).is("between", "with") && at > 0 && event.words().contains(at - 1)) {
                return words.get(at).is("between");
            }
        }
        for (var at = name.end(); at < Math.min(words.size(), name.end() + 3); at++) {
            if (words.get(at).is("call", "summit", "meeting", "talks", "phone", "round")) {
                return event.words().contains(at) && !words.get(at - 1).possessive();
            }
        }
        return false;
    }

    /** A place that tells an event, or a verb of saying, is no topic. */
    private static Stream<Part> topics(List<Named.Mention> names, List<Word> words, EventFinder.Found event) {
        return names.stream().filter(name -> !name.isVoice())
            .filter(name -> !event.words().contains(name.first()))
            .filter(name -> !Voices.isSaying(words.get(name.first()).folded()))
            .flatMap(name -> name.named().stream())
            .distinct()
            .limit(MOST_TOPICS)
            .map(topic -> new Part.On(topic.slug(), topic.label()));
    }
}
