package readout.check;

import java.util.Set;
import readout.corpus.Registry;

/**
 * What a registry's names come to. Immutable.
 *
 * @param words folded words of the names of people, sides and places
 */
record Names(Registry registry, People people, Set<String> words) {

    Names(Registry registry) {
        this(registry, new People(registry));
    }

    private Names(Registry registry, People people) {
        this(registry, people, Differences.words(people.names()));
    }
}
