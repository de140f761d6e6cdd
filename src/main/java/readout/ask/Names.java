package readout.ask;

import readout.corpus.Registry;

/** What a registry's names come to for whoever reads questions. Immutable. */
record Names(Registry registry, Lexicon lexicon, Spelling spelling, EventFinder events) {

    static Names of(Registry registry) {
        var lexicon = new Lexicon(registry);
        return new Names(registry, lexicon, new Spelling(lexicon.names(), lexicon.words()), new EventFinder(registry));
    }
}
