package readout.ask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.corpus.Registry;
import readout.model.Speaker;

/** Speakers called by what they are: "the US vice president", "prime minister of Italy". Immutable. */
final class RoleTitles {

    private static final Set<String> LINKS = Set.of("of", "the", "for", "to", "and", "acting");

    private record Role(List<String> core, Set<String> lands, Named bearer) {}

    private final List<Role> roles = new ArrayList<>();

    RoleTitles(Registry registry) {
        for (var speaker : registry.speakers()) {
            if (speaker instanceof Speaker.Person) {
                speaker.roles().forEach(role -> roles.add(role(role.title(), speaker)));
            }
        }
        roles.removeIf(role -> role.core.isEmpty());
    }

    private static Role role(String title, Speaker speaker) {
        var party = speaker.party() == null ? "" : String.valueOf(speaker.party());
        var lands = new HashSet<String>();
        lands.addAll(Countries.words(party));
        var core = new ArrayList<String>();
        for (var word : Lexicon.foldedWords(title)) {
            if (isLand(word)) {
                lands.addAll(Countries.words(word));
            } else if (!LINKS.contains(word) && !word.equals("house")) {
                core.add(word);
            }
        }
        return new Role(core, lands, new Named.OfSpeaker(speaker.slug(), speaker.name(), party));
    }

    /** The speakers whose title these words are; with the country beside them when it takes one to tell them apart. */
    Set<Named> bearers(List<Word> question, int first, int end) {
        var typed = question.subList(first, end).stream().map(Word::folded).toList();
        var core =
            typed.stream().filter(word -> !isLand(word) && !LINKS.contains(word) && !word.equals("house")).toList();
        if (core.isEmpty() || LINKS.contains(typed.getFirst()) || LINKS.contains(typed.getLast())) {
            return Set.of();
        }
        var fitting = roles.stream().filter(role -> isTitle(role, core)).toList();
        var lands = typed.stream().filter(RoleTitles::isLand).collect(Collectors.toSet());
        var meant = fitting.stream()
            .filter(role -> lands.isEmpty() || lands.stream().anyMatch(role.lands::contains))
            .map(Role::bearer)
            .collect(Collectors.toSet());
        var most = lands.isEmpty() ? 1 : 2;
        return meant.size() <= most ? meant : Set.of();
    }

    /** "Press Secretary" for "White House Press Secretary", but no more is left out than that. */
    private static boolean isTitle(Role role, List<String> core) {
        var left = role.core.size() - core.size();
        var mayBeShort = left == 0 || (left > 0 && core.size() > 1);
        return mayBeShort && role.core.subList(left, role.core.size()).equals(core);
    }

    private static boolean isLand(String word) {
        return !Countries.words(word).isEmpty();
    }
}
