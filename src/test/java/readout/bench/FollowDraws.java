package readout.bench;

import java.util.List;
import java.util.SplittableRandom;
import readout.Fixtures;
import readout.alert.Terms;
import readout.model.Attribution;
import readout.model.Particulars;
import readout.model.Quotation;
import readout.model.SourcedStatement;
import readout.model.Subject;
import readout.model.TextQuoteSelector;

/**
 * Draws follows and the new statements of an edition, the same in every run. Most follows ask for a word or two beside a
 * topic, a party or a speaker, none for the very commonest words.
 */
final class FollowDraws {

    private static final int TOPICS = 40;
    private static final SourcedStatement MODEL = Fixtures.statements().getFirst();

    private final SplittableRandom random = new SplittableRandom(7);
    private final Zipf words = new Zipf();
    private final List<String> speakers = Fixtures.registry().speakers().stream().map(each -> each.slug()).toList();
    private final List<String> parties = Fixtures.registry().parties().stream().map(each -> each.slug()).toList();

    Terms terms() {
        var topic = random.nextInt(3) == 0 ? topic() : null;
        var party = random.nextInt(4) == 0 ? any(parties) : null;
        var speaker = random.nextInt(4) == 0 ? any(speakers) : null;
        return new Terms(topic, party, speaker, null, random.nextInt(5) == 0 && topic != null ? null : typed());
    }

    /** One or two words, or a phrase of two. */
    private String typed() {
        var first = words.typed(random);
        return switch (random.nextInt(3)) {
            case 0 -> first;
            case 1 -> first + " " + words.typed(random);
            default -> "\"" + first + " " + words.word(random) + "\"";
        };
    }

    SourcedStatement statement(int number) {
        var like = MODEL.statement().particulars();
        var by = new Attribution(any(speakers), any(parties), "", false, false);
        var subject = new Subject(like.subject().event(), List.of(topic()), List.of());
        var particulars = new Particulars("s" + number, words.sentence(random, 8), by, like.said(), subject,
            like.citation(), like.curation());
        var exact = new TextQuoteSelector(words.sentence(random, 30), "", "");
        return new SourcedStatement(new Quotation(particulars, exact, null, null, false), MODEL.source());
    }

    private String topic() {
        return "topic-" + random.nextInt(TOPICS);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
