package readout.search;

import java.util.List;
import java.util.Set;
import readout.model.DateRange;

/** What a statement must meet to be found. */
public sealed interface Criterion {

    /**
     * Its text holds the terms, whatever their inflection. What is searched: exact words and gist.
     *
     * @param all whether every term must be there, or one of them is enough
     */
    record Words(List<Term> terms, boolean all) implements Criterion {
        public Words {
            terms = List.copyOf(terms);
        }
    }

    /** Its text holds these very words in this order; case, diacritics, kinds of quotes and dashes do not matter. */
    record Phrase(String text) implements Criterion {}

    /**
     * It is a quotation whose exact words have a pair of adjoining words in common with the text, or, where either is a
     * single word, are that word. The more pairs in common, and the rarer, the more relevant. Case, diacritics, kinds of
     * quotes and dashes do not matter.
     */
    record SharesWordPairs(String text) implements Criterion {}

    /** One of these speakers, by slug, made it. */
    record SpokenBy(Set<String> speakers) implements Criterion {
        public SpokenBy {
            speakers = Set.copyOf(speakers);
        }
    }

    /** It was made for this party, by slug. */
    record ForParty(String party) implements Criterion {}

    /** It was made for no party: by the report itself, or by several parties together. */
    record ForNoParty() implements Criterion {}

    /** It is about this event, by slug. */
    record About(String event) implements Criterion {}

    /** It is about this topic, by slug. */
    record OnTopic(String topic) implements Criterion {}

    /** It can have been said on one of these days: a partial date matches when it overlaps them. */
    record SaidBetween(DateRange days) implements Criterion {}

    /**
     * One word or name to find.
     *
     * @param spellings any of them will do; one of several words must stand as a phrase
     * @param speakers slugs of speakers whose statements count as holding it, when it is their name
     */
    record Term(List<String> spellings, List<String> speakers) {
        public Term {
            spellings = List.copyOf(spellings);
            speakers = List.copyOf(speakers);
        }
    }
}
