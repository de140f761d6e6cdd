package readout.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import readout.edition.Edition;
import readout.model.Omission;
import readout.model.Quotation;
import readout.model.Statement;

/** Works out the {@link Feature}s of candidates. For one question. */
final class Features {

    /** Vectors of this model lie no further apart than this in practice, whatever they are of. */
    private static final double UNRELATED = 0.74;

    /** As near as a question comes to its answer. */
    private static final double RELATED = 0.92;

    /** Says nothing either way, where no vectors are used. */
    static final double MIDDLING = (UNRELATED + RELATED) / 2;

    private final Edition edition;
    private final Understanding understanding;
    private final boolean negated;
    private final boolean wantsOmission;
    private final HeldWords words;
    private final Map<String, List<List<String>>> named = new ConcurrentHashMap<>();

    Features(Edition edition, Question question) {
        this.edition = edition;
        this.understanding = question.understanding();
        this.negated = question.negated();
        this.wantsOmission =
            Polarity.denies(question.text()) || Lexicon.foldedWords(question.text()).contains("readout");
        this.words = new HeldWords(edition, question);
    }

    /** What a candidate holds of what is asked besides who said it. */
    HeldWords.Matter matter(Candidate candidate) {
        return words.matter(candidate.statement());
    }

    /** Of each candidate, in their order. */
    List<Map<Feature, Double>> of(List<Candidate> candidates) {
        var features = candidates.parallelStream().map(this::of).toList();
        understanding.part(Part.InOrder.class).ifPresent(order -> inOrder(candidates, features, order.newestFirst()));
        return features;
    }

    private Map<Feature, Double> of(Candidate candidate) {
        var statement = candidate.statement();
        var own = words.own(statement);
        var shares = words.shares(own, statement);
        var by = by(statement);
        var said = said(statement);
        var denies = Polarity.denies(statement.gist());
        var features = new EnumMap<Feature, Double>(Feature.class);
        features.put(Feature.SIMILARITY, nearness(candidate.similarity()));
        features.put(Feature.WORDS, shares.own());
        features.put(Feature.CONTEXT, shares.withContext());
        features.put(Feature.FUSED, candidate.fused());
        features.put(Feature.BY, Math.max(0, by));
        features.put(Feature.NOT_BY, Math.max(0, -by));
        features.put(Feature.ABOUT, about(statement));
        features.put(Feature.SAID, Math.max(0, said));
        features.put(Feature.NOT_SAID, Math.max(0, -said));
        features.put(Feature.ON, on(statement));
        features.put(Feature.OF, spokenOf(own));
        features.put(Feature.NOT_DENIED, negated && !denies ? 1 : 0.0);
        features.put(Feature.DENIED, !negated && denies ? 1 : 0.0);
        features.put(Feature.QUOTATION, statement instanceof Quotation ? 1 : 0.0);
        features.put(Feature.OMISSION, statement instanceof Omission && !wantsOmission ? 1 : 0.0);
        features.put(Feature.EDITORIAL, statement.attribution().editorial() ? 1 : 0.0);
        features.put(Feature.REPEAT, statement.curation().repeats() == null ? 0.0 : 1.0);
        return features;
    }

    /** About 0 for what has nothing to do with one another, and 1 for a question and its answer. */
    static double nearness(double similarity) {
        return (similarity - UNRELATED) / (RELATED - UNRELATED);
    }

    /** 1 for one of those asked for, a part of it for another of their side, -1 for anybody else; 0 if nobody was. */
    private double by(Statement statement) {
        var best = understanding.parts(Part.By.class).mapToDouble(by -> by(statement, by)).max();
        return best.orElse(0);
    }

    private double by(Statement statement, Part.By by) {
        var speaker = statement.attribution().speaker();
        var party = statement.attribution().party();
        var isOfSide = party != null && by.parties().contains(party);
        if (isOfSide || by.speakers().contains(speaker)) {
            return 1;
        }
        var isNamed = by.speakers().stream().anyMatch(slug -> isNamed(words.terms(statement.gist()), slug));
        var sameSide = party != null && by.speakers().stream()
            .map(slug -> edition.registry().speakerOf(slug).orElseThrow().party())
            .anyMatch(party::equals);
        if (isNamed) {
            return sameSide ? 0.4 : -0.3;
        }
        return sameSide ? -0.5 : -1;
    }

    private double about(Statement statement) {
        return understanding.part(Part.About.class)
            .filter(about -> about.events().stream().anyMatch(e -> e.slug().equals(statement.subject().event())))
            .isPresent() ? 1 : 0;
    }

    private double said(Statement statement) {
        var said = understanding.part(Part.Said.class);
        if (said.isEmpty()) {
            return 0;
        }
        return said.get().days().stream().anyMatch(days -> days.overlaps(statement.said().days())) ? 1 : -1;
    }

    private double on(Statement statement) {
        var asked = understanding.parts(Part.On.class).map(Part.On::topic).collect(Collectors.toSet());
        return statement.subject().topics().stream().anyMatch(asked::contains) ? 1 : 0;
    }

    private double spokenOf(List<String> own) {
        var asked = understanding.parts(Part.Of.class).toList();
        if (asked.isEmpty()) {
            return 0;
        }
        return asked.stream().filter(of -> of.slugs().stream().anyMatch(slug -> isNamed(own, slug))).count()
            / (double) asked.size();
    }

    private boolean isNamed(List<String> own, String slug) {
        return named.computeIfAbsent(slug, this::spellings).stream()
            .anyMatch(spelling -> Collections.indexOfSubList(own, spelling) >= 0);
    }

    /** How somebody, or a side, is named, taken apart as statements are. */
    private List<List<String>> spellings(String slug) {
        var registry = edition.registry();
        var spellings = new HashSet<String>();
        registry.partyOf(slug).ifPresent(party -> {
            spellings.add(party.label());
            spellings.addAll(party.aliases());
        });
        registry.speakerOf(slug).ifPresent(speaker -> {
            spellings.add(speaker.name().substring(speaker.name().lastIndexOf(' ') + 1));
            spellings.addAll(speaker.aliases());
        });
        return spellings.stream().map(words::terms).filter(spelling -> !spelling.isEmpty()).toList();
    }

    /** Among those that fit otherwise, by their places in the order of time. */
    private static void inOrder(List<Candidate> candidates, List<Map<Feature, Double>> features, boolean newestFirst) {
        var fitting = new ArrayList<LocalDate>();
        for (var i = 0; i < candidates.size(); i++) {
            if (fits(features.get(i))) {
                fitting.add(candidates.get(i).statement().said().earliest());
            }
        }
        var days = fitting.stream().distinct().sorted().toList();
        for (var i = 0; i < candidates.size(); i++) {
            var place = days.indexOf(candidates.get(i).statement().said().earliest());
            if (place >= 0 && fits(features.get(i))) {
                var share = days.size() == 1 ? 1.0 : place / (double) (days.size() - 1);
                features.get(i).put(Feature.IN_ORDER, newestFirst ? share : 1 - share);
            }
        }
    }

    private static boolean fits(Map<Feature, Double> features) {
        return Weights.value(features, Feature.NOT_BY) < 0.5
            && (Weights.value(features, Feature.ON) > 0 || Weights.value(features, Feature.SIMILARITY) > 0.4);
    }
}
