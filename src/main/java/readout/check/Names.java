package readout.check;

import java.util.Set;
import readout.corpus.Registry;

/**
 * What a registry's names come to. Immutable.
 *
 * @param words folded words of the names of people, sides and places
 */
record Names(People people, Set<String> words) {

    static Names of(Registry registry) {
        var people = new People(registry);
        return new Names(people, Differences.words(people.names()));
    }
}
