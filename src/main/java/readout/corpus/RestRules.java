package readout.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Event;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Topic;
import readout.model.Utterance;

/**
 * Whether files that were valid before are so still, beside the files that changed. In doubt, they are not: then all
 * files are read.
 */
record RestRules(Rest rest, Vocabulary vocabulary, Ledger ledger) {

    /** @param corpus as it would be */
    boolean hold(Corpus corpus) {
        return !rest.isInDoubt()
            && namesAreThere()
            && corpus.registry().keepsSpeakersOf(rest.known().registry())
            && corpus.sources().entrySet().containsAll(rest.known().sources().entrySet())
            && wording(corpus.files()).equals(wording(rest.known().files()))
            && removedStatementsAreNotMissed()
            && addedStatementsAreNew()
            && partsFit();
    }

    private boolean namesAreThere() {
        var known = rest.known().registry();
        return vocabulary.parties().entries().keySet().containsAll(known.parties().stream().map(Party::slug).toList())
            && vocabulary.topics().entries().keySet().containsAll(known.topics().stream().map(Topic::slug).toList())
            && vocabulary.events().entries().keySet().containsAll(known.events().stream().map(Event::slug).toList())
            && vocabulary.points().entries().keySet()
                .containsAll(known.points().stream().map(PointOfDifference::id).toList());
    }

    /** All texts are compared with it, so that its curators want to see what it finds in all of them. */
    private static Set<String> wording(List<CorpusFile> files) {
        return files.stream().filter(file -> file.path().equals("wording.yaml")).map(CorpusFile::sha256)
            .collect(Collectors.toSet());
    }

    /** Points of difference that miss one have been told of when they were checked. */
    private boolean removedStatementsAreNotMissed() {
        var removed = new HashSet<>(rest.touched());
        removed.removeAll(ledger.ids());
        return removed.isEmpty() || rest.touched().containsAll(rest.known().repeating(removed));
    }

    private boolean addedStatementsAreNew() {
        return ledger.ids().stream().filter(id -> !rest.touched().contains(id))
            .noneMatch(id -> rest.known().statement(id).isPresent());
    }

    private boolean partsFit() {
        return ledger.utterances().isEmpty()
            || rest.known().parts(ledger.utterances()).entrySet().stream()
                .filter(part -> !rest.touched().contains(part.getKey()))
                .allMatch(part -> fits(part.getValue()));
    }

    private boolean fits(Utterance part) {
        return part.seq() == 0 ? !ledger.isNumbered(part.id()) : ledger.isFree(part.id(), part.seq());
    }
}
