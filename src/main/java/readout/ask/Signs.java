package readout.ask;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.search.Criterion;
import readout.search.Order;
import readout.search.StatementIndex;
import readout.search.StatementQuery;

/** What {@link Confidence} rests on. For one question. */
final class Signs {

    /** What speaks for an answer, or against one. */
    enum Sign {
        /** How near the best candidate's vector lies. */
        SIMILARITY,
        /** Which share of what is asked, besides who said it, the best candidate holds; all of it when nothing is. */
        MATTER,
        /** Which share of what is asked no statement holds. */
        UNHEARD,
        /** How many names nobody bears. */
        STRANGERS,
        /** Whether those asked for have said nothing on what is asked: the topic, the event, the days. */
        SILENT,
        /** Whether somebody is asked for whom nobody knows. */
        STRANGER_ASKED,
        /** How near what is asked, without who is to have said it, comes to anything that they said. */
        SAID_BY,
        /** How much nearer it comes to what others said. */
        SAID_BY_OTHERS,
        /** Whether nothing was said on the days asked for. */
        NO_SUCH_DAYS,
        /** Whether the best candidate is by one of those asked for. */
        BY,
        /** Whether it is by somebody else. */
        NOT_BY,
        /** Whether it is on the topic asked for. */
        ON,
        /** Whether it was said on the days asked for. */
        SAID,
        /** Whether it was said on other days. */
        NOT_SAID,
        /** Whether it is about the event asked for. */
        ABOUT,
        /** Which share of those spoken of it names. */
        OF,
        /** Which share of the question’s words it holds. */
        WORDS,
        /** Whether the question denies and it does not. */
        NOT_DENIED,
        /** Whether it denies and the question does not. */
        DENIED,
        /** Whether it reports what was not said. */
        OMISSION,
        /** How new it is among those that fit, when the newest is asked for. */
        IN_ORDER,
        /** How far it leads. */
        LEAD,
        /** Whether it is asked if something was said: a near miss is the likeliest there. */
        WHETHER,
        /** Whether it is asked who said something: anybody’s near miss comes up. */
        WHO,
        /** Whether it is by somebody else although it is asked whether those asked for said it. */
        DID_OTHERS
    }

    /** Signs that are features of the best candidate. */
    private static final Map<Sign, Feature> OF_THE_BEST = Map.ofEntries(
        Map.entry(Sign.SIMILARITY, Feature.SIMILARITY), Map.entry(Sign.BY, Feature.BY),
        Map.entry(Sign.NOT_BY, Feature.NOT_BY), Map.entry(Sign.ON, Feature.ON), Map.entry(Sign.SAID, Feature.SAID),
        Map.entry(Sign.NOT_SAID, Feature.NOT_SAID), Map.entry(Sign.ABOUT, Feature.ABOUT),
        Map.entry(Sign.OF, Feature.OF), Map.entry(Sign.WORDS, Feature.WORDS),
        Map.entry(Sign.NOT_DENIED, Feature.NOT_DENIED), Map.entry(Sign.DENIED, Feature.DENIED),
        Map.entry(Sign.OMISSION, Feature.OMISSION), Map.entry(Sign.IN_ORDER, Feature.IN_ORDER));

    private final StatementIndex index;
    private final Question question;
    private final Understanding understanding;
    private final Nearness nearness;

    Signs(StatementIndex index, Question question, Nearness nearness) {
        this.index = index;
        this.question = question;
        this.understanding = question.understanding();
        this.nearness = nearness;
    }

    /** Of candidates' features, the best first. */
    Map<Sign, Double> of(List<Map<Feature, Double>> features, HeldWords.Matter held) {
        var signs = new EnumMap<Sign, Double>(Sign.class);
        if (features.isEmpty() || asksNothing()) {
            return signs;
        }
        var best = features.getFirst();
        signs.put(Sign.MATTER, held.held());
        signs.put(Sign.UNHEARD, held.unheard());
        signs.put(Sign.STRANGERS, Math.min(2.0, question.strangers().names().size()));
        signs.put(Sign.STRANGER_ASKED, question.strangers().asked() ? 1.0 : 0.0);
        signs.put(Sign.SAID_BY, nearness.asked());
        signs.put(Sign.SAID_BY_OTHERS, 5 * (nearness.any() - nearness.asked()));
        signs.put(Sign.SILENT, silent());
        signs.put(Sign.NO_SUCH_DAYS, noSuchDays() ? 1.0 : 0.0);
        OF_THE_BEST.forEach((sign, feature) -> signs.put(sign, Weights.value(best, feature)));
        var tenth = features.get(Math.min(9, features.size() - 1));
        signs.put(Sign.LEAD, (Ranking.score(best) - Ranking.score(tenth)) / 5);
        signs.put(Sign.WHETHER, asksWhether() ? 1.0 : 0.0);
        signs.put(Sign.WHO, understanding.kind() == Kind.WHO ? 1.0 : 0.0);
        signs.put(Sign.DID_OTHERS, asksWhether() ? Weights.value(best, Feature.NOT_BY) : 0.0);
        return signs;
    }

    /** "What?" is answered by nothing. */
    private boolean asksNothing() {
        return question.terms().isEmpty() && understanding.parts().isEmpty();
    }

    private boolean asksWhether() {
        return understanding.kind() == Kind.DID_SAY;
    }

    private boolean noSuchDays() {
        return understanding.part(Part.Said.class)
            .filter(said -> said.days().stream().noneMatch(days -> any(List.of(new Criterion.SaidBetween(days)))))
            .isPresent();
    }

    /** The share of topics, event and days on which nobody asked for has a statement. */
    private double silent() {
        var voices = understanding.parts(Part.By.class).toList();
        var matters = Stream.<List<Criterion>>of(
            understanding.parts(Part.On.class).<Criterion>map(on -> new Criterion.OnTopic(on.topic())).toList(),
            understanding.parts(Part.About.class).flatMap(about -> about.events().stream())
                .<Criterion>map(event -> new Criterion.About(event.slug())).toList(),
            understanding.parts(Part.Said.class).flatMap(said -> said.days().stream())
                .<Criterion>map(Criterion.SaidBetween::new).toList())
            .filter(any -> !any.isEmpty())
            .toList();
        if (voices.isEmpty() || matters.isEmpty()) {
            return 0;
        }
        var silent = matters.stream().filter(any -> voices.stream().noneMatch(voice -> speaks(voice, any))).count();
        return silent / (double) matters.size();
    }

    private boolean speaks(Part.By voice, List<Criterion> any) {
        return any.stream()
            .anyMatch(matter -> voice.voices().stream().anyMatch(who -> any(List.of(who, matter))));
    }

    private boolean any(List<Criterion> criteria) {
        return index.search(new StatementQuery(criteria, new Order.ByRelevance(), 0, 0)).total() > 0;
    }
}
