package readout.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** English words for a country's people and its seat of government, by which its side is spoken of too. */
final class Countries {

    private record Country(List<String> names, String people, String capital) {}

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

    private Countries() {}

    /** How else a country is spoken of, given one of its names; none for what is no country. */
    static Stream<String> others(String foldedName) {
        return ALL.stream().filter(country -> country.names.contains(foldedName))
            .flatMap(country -> Stream.of(country.people, country.people + "s", country.capital))
            .filter(word -> !word.isEmpty());
    }

    /** Every single word that stands for the country of a word; none for a word of no country. */
    static Set<String> words(String foldedWord) {
        var words = new HashSet<String>();
        ALL.stream().filter(country -> country.people.equals(foldedWord) || country.capital.equals(foldedWord)
            || country.names.stream().anyMatch(name -> List.of(name.split(" ")).contains(foldedWord)))
            .forEach(country -> {
                words.add(country.people);
                words.add(country.capital);
                country.names.forEach(name -> words.addAll(List.of(name.split(" "))));
            });
        return words;
    }
}
