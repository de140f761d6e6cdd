package readout.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English words for a country's people and its seat of government, by which its side is spoken of too. */
public final class Countries {

    private record Country(List<String> names, String people, String capital) {

        Set<String> words() {
            return Stream.concat(names.stream().flatMap(name -> Stream.of(name.split(" "))), Stream.of(people, capital))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        }
    }

    private static final List<Country> ALL = List.of(
        new Country(List.of("united states", "usa", "us", "america"), "american", "washington"),
        new Country(List.of("united kingdom", "uk", "britain"), "british", "london"),
        new Country(List.of("russia"), "russian", "moscow"),
        new Country(List.of("ukraine"), "ukrainian", "kyiv"),
        new Country(List.of("france"), "french", "paris"),
        new Country(List.of("germany"), "german", "berlin"),
        new Country(List.of("italy"), "italian", ""),
        new Country(List.of("poland"), "polish", "warsaw"),
        new Country(List.of("finland"), "finnish", "helsinki"),
        new Country(List.of("turkiye", "turkey"), "turkish", "ankara"),
        new Country(List.of("china"), "chinese", "beijing"),
        new Country(List.of("european union", "eu", "europe"), "european", "brussels"));

    /** By each word of a country all of them. */
    private static final Map<String, Set<String>> WORDS = wordsByEach();

    private Countries() {}

    /** How else a country is spoken of, given one of its names; none for what is no country. */
    public static Stream<String> others(String foldedName) {
        return ALL.stream().filter(country -> country.names.contains(foldedName))
            .flatMap(country -> Stream.of(country.people, country.people + "s", country.capital))
            .filter(word -> !word.isEmpty());
    }

    /** Every single word that stands for the country of a word; none for a word of no country. */
    public static Set<String> words(String foldedWord) {
        return WORDS.getOrDefault(foldedWord, Set.of());
    }

    private static Map<String, Set<String>> wordsByEach() {
        var byEach = new HashMap<String, Set<String>>();
        for (var country : ALL) {
            var words = country.words();
            words.forEach(word -> byEach.computeIfAbsent(word, _ -> new HashSet<>()).addAll(words));
        }
        return byEach;
    }
}
