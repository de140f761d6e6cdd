package readout.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import readout.model.DateRange;
import readout.search.Criterion;
import readout.search.Criterion.Term;
import readout.search.Facet;
import readout.search.Order;
import readout.search.StatementQuery;

/** The kinds of questions that commands ask an index, each as its command asks it. */
enum Question {

    CLAIMS("claims: event, by party") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            return page(new Order.ByParty(PARTIES), event(corpus, random));
        }
    },
    ALL_WORDS("quote: all of 2–3 words") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            return page(new Order.ByRelevance(), words(corpus, random, random.nextInt(2, 4), true));
        }
    },
    ANY_WORD("quote: any of 2–4 words") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            return page(new Order.ByRelevance(), words(corpus, random, random.nextInt(2, 5), false));
        }
    },
    PHRASE("quote: exact phrase of 2–4") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            var words = corpus.known().get(random.nextInt(SAMPLE)).text().split(" ", -1);
            var from = random.nextInt(words.length - 4);
            var phrase = String.join(" ", List.of(words).subList(from, from + random.nextInt(2, 5)));
            return page(new Order.ByRelevance(), new Criterion.Phrase(phrase));
        }
    },
    NARROWED("words, side, event, by date") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            return page(new Order.OldestFirst(), words(corpus, random, random.nextInt(2, 5), false), party(random),
                event(corpus, random));
        }
    },
    TIMELINE("timeline: side, period, by date") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            var first = SyntheticNames.day(random);
            return page(new Order.OldestFirst(), party(random),
                new Criterion.SaidBetween(new DateRange(first, first.plusDays(90))));
        }
    },
    POSITIONS("positions: topic, side, newest") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            var byThen = new Criterion.SaidBetween(new DateRange(LocalDate.EPOCH, SyntheticNames.day(random)));
            var topic = new Criterion.OnTopic("topic-" + random.nextInt(SyntheticNames.TOPICS));
            return new Asked.Page(
                new StatementQuery(List.of(topic, party(random), byThen), new Order.NewestFirst(), 0, LOOK_BACK));
        }
    },
    STATEMENT("source: statement by id") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            return new Asked.One(corpus.known().get(random.nextInt(SAMPLE)).id());
        }
    },
    COUNTS("timeline: counts by event") {
        @Override
        Asked draw(SyntheticCorpus corpus, SplittableRandom random) {
            var speaker = new Criterion.SpokenBy(Set.of("speaker-" + random.nextInt(SyntheticNames.SPEAKERS)));
            return new Asked.Counts(List.of(speaker), List.of(Facet.EVENT));
        }
    };

    private static final int PAGE = 8;
    private static final int LOOK_BACK = 25;
    private static final int SAMPLE = SyntheticCorpus.KNOWN;
    private static final List<String> PARTIES =
        IntStream.range(0, SyntheticNames.PARTIES).mapToObj(party -> "party-" + party).toList();

    private final String title;

    Question(String title) {
        this.title = title;
    }

    /** One of its kind; never refused. */
    abstract Asked draw(SyntheticCorpus corpus, SplittableRandom random);

    /** The same ones for every run. */
    List<Asked> draw(SyntheticCorpus corpus, int count) {
        var random = new SplittableRandom(name().hashCode());
        return Stream.generate(() -> draw(corpus, random)).limit(count).toList();
    }

    /** Whether there is something to mark in what is found. */
    boolean asksWords() {
        return switch (this) {
            case ALL_WORDS, ANY_WORD, PHRASE, NARROWED -> true;
            case CLAIMS, TIMELINE, POSITIONS, STATEMENT, COUNTS -> false;
        };
    }

    String title() {
        return title;
    }

    private static Asked page(Order order, Criterion... criteria) {
        return new Asked.Page(new StatementQuery(List.of(criteria), order, 0, PAGE));
    }

    private static Criterion words(SyntheticCorpus corpus, SplittableRandom random, int count, boolean all) {
        var terms = new ArrayList<Term>();
        corpus.words().typed(random, count).forEach(word -> terms.add(new Term(List.of(word), List.of())));
        return new Criterion.Words(terms, all);
    }

    private static Criterion event(SyntheticCorpus corpus, SplittableRandom random) {
        return new Criterion.About("event-" + random.nextInt(corpus.names().events()));
    }

    private static Criterion party(SplittableRandom random) {
        return new Criterion.ForParty("party-" + random.nextInt(SyntheticNames.PARTIES));
    }
}
