package readout.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.Folding;
import readout.model.Speaker;

/** Speakers called by what they are: "the US vice president", "prime minister of Italy". Immutable. */
public final class Offices {

    private static final Set<String> LINKS = Set.of("of", "the", "for", "to", "and", "acting");

    private record Office(List<String> core, Set<String> lands, Speaker bearer) {}

    private final List<Office> offices = new ArrayList<>();

    public Offices(Registry registry) {
        for (var speaker : registry.speakers()) {
            if (speaker instanceof Speaker.Person) {
                speaker.roles().forEach(role -> offices.add(office(role.title(), speaker)));
            }
        }
        offices.removeIf(office -> office.core.isEmpty());
    }

    private static Office office(String title, Speaker speaker) {
        var party = speaker.party();
        var lands = new HashSet<String>(party == null ? Set.of() : Countries.words(party));
        var core = new ArrayList<String>();
        for (var word : words(title)) {
            if (isLand(word)) {
                lands.addAll(Countries.words(word));
            } else if (!LINKS.contains(word) && !word.equals("house")) {
                core.add(word);
            }
        }
        return new Office(core, lands, speaker);
    }

    private static List<String> words(String title) {
        return Arrays.stream(Folding.fold(title).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * Whose title these words are; with the country beside them when it takes one to tell them apart.
     *
     * @param title folded words
     * @return empty also when too many bear it
     */
    public Set<Speaker> bearers(List<String> title) {
        var core =
            title.stream().filter(word -> !isLand(word) && !LINKS.contains(word) && !word.equals("house")).toList();
        if (core.isEmpty() || LINKS.contains(title.getFirst()) || LINKS.contains(title.getLast())) {
            return Set.of();
        }
        var fitting = offices.stream().filter(office -> isTitle(office, core)).toList();
        var lands = title.stream().filter(Offices::isLand).collect(Collectors.toSet());
        var meant = fitting.stream()
            .filter(office -> lands.isEmpty() || lands.stream().anyMatch(office.lands::contains))
            .map(Office::bearer)
            .collect(Collectors.toSet());
        var most = lands.isEmpty() ? 1 : 2;
        return meant.size() <= most ? meant : Set.of();
    }

    /** "Press Secretary" for "White House Press Secretary", but no more is left out than that. */
    private static boolean isTitle(Office office, List<String> core) {
        var left = office.core.size() - core.size();
        var mayBeShort = left == 0 || (left > 0 && core.size() > 1);
        return mayBeShort && office.core.subList(left, office.core.size()).equals(core);
    }

    private static boolean isLand(String word) {
        return !Countries.words(word).isEmpty();
    }
}
