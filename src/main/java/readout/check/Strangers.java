package readout.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import readout.corpus.Registry;
import readout.model.Folding;

/** Tells the name of somebody who made no statement of the corpus from a nickname, an outlet or no name at all. */
final class Strangers {

    private static final int LONGEST_NAME = 4;

    /** Folded words of the names of those who made statements. */
    private final Set<String> known;

    /** Folded words of the names of those who took part in an event. */
    private final List<List<String>> participants;

    Strangers(Registry registry, Set<String> known) {
        this.known = known;
        participants = registry.events().stream().flatMap(event -> event.participants().stream()).distinct()
            .map(People::words).filter(words -> !words.isEmpty()).toList();
    }

    /** A surname known to everybody, first name and surname, or somebody who took part. */
    boolean is(String written) {
        var words = People.words(written).stream().filter(word -> !NameParts.TITLES.contains(word)).toList();
        if (words.isEmpty() || words.size() > LONGEST_NAME || words.stream().anyMatch(this::isNoName)) {
            return false;
        }
        if (isParticipant(words)) {
            return true;
        }
        return words.size() == 1
            ? PublicNames.has(words.getFirst())
            : words.size() < LONGEST_NAME && isCapitalised(written)
                && (GivenNames.has(words.getFirst()) || words.stream().anyMatch(PublicNames::has))
                && words.stream().allMatch(word -> word.length() > 1);
    }

    /** Whether it can be a name at all, where somebody is named on purpose. */
    boolean mayBe(String written) {
        var words = People.words(written);
        return !words.isEmpty() && words.size() < LONGEST_NAME && words.stream().noneMatch(this::isNoName)
            && words.stream().noneMatch(NameParts.TITLES::contains) && isCapitalised(written);
    }

    private boolean isNoName(String word) {
        return NameParts.OUTLETS.contains(word) || known.contains(word) || !word.chars().allMatch(Character::isLetter);
    }

    private boolean isParticipant(List<String> words) {
        return participants.stream()
            .anyMatch(name -> name.containsAll(words) && name.getLast().equals(words.getLast()));
    }

    private static boolean isCapitalised(String written) {
        return Arrays.stream(written.split("\\s+", -1))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .filter(word -> !NameParts.TITLES.contains(Folding.fold(word)))
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
