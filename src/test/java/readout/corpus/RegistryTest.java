package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.Fixtures;
import readout.corpus.Lookup.Ambiguous;
import readout.corpus.Lookup.Found;
import readout.corpus.Lookup.Missing;
import readout.corpus.Registry.Naming;
import readout.model.Speaker;

final class RegistryTest {

    private final Registry registry = Fixtures.registry();

    @Test
    void findsByTheSlug() {
        assertThat(slugOf(registry.speaker("ada-marsh"))).isEqualTo("ada-marsh");
    }

    @Test
    void findsByTheTitleWhateverItsCaseSpacesAndPunctuation() {
        assertThat(registry.event("  call   ABOUT the-lake! ")).isEqualTo(new Found<>(registry.events().getFirst()));
    }

    @Test
    void findsByTheSlugWrittenAsWords() {
        assertThat(registry.event("Lake call")).isEqualTo(new Found<>(registry.events().getFirst()));
    }

    @Test
    void findsANameWithoutItsDiacritics() {
        assertThat(slugOf(registry.speaker("jozef brandt"))).isEqualTo("jozef-brandt");
    }

    @Test
    void findsAnAliasInAnotherScript() {
        assertThat(slugOf(registry.speaker("ЮЗЕФ БРАНДТ"))).isEqualTo("jozef-brandt");
    }

    @Test
    void letsTheKindAskedDecideWhatANameOfBothMeans() {
        assertThat(slugOf(registry.speaker("Nordia"))).isEqualTo("north-office");
        assertThat(registry.party("Nordia")).isEqualTo(new Found<>(registry.parties().getFirst()));
    }

    @Test
    void asksBackWhenOneSpeakersNameIsAnothersAlias() {
        var named = organization("us-government", "US government");
        var aliased = organization("white-house", "White House", "US government");

        assertThat(speakers(aliased, named).speaker("U.S. Government"))
            .isEqualTo(new Ambiguous<>(List.of(aliased, named)));
    }

    @Test
    void prefersTheSlugWrittenAsItIsToAnothersAlias() {
        var named = organization("us-government", "US government");
        var aliased = organization("white-house", "White House", "us-government");

        assertThat(speakers(aliased, named).speaker("us-government")).isEqualTo(new Found<>(named));
    }

    @Test
    void offersTheNearestNamesForASlipOfThePen() {
        assertThat(registry.speaker("Brant")).isEqualTo(new Missing<>(List.of(registry.speakers().get(2))));
    }

    @Test
    void offersNamesThatShareAWord() {
        assertThat(registry.event("the dam")).isEqualTo(new Missing<>(List.of(registry.events().getLast())));
    }

    @Test
    void offersNothingForANameUnlikeAnyOther() {
        assertThat(registry.party("Xyzzy")).isEqualTo(new Missing<>(List.of()));
        assertThat(registry.party("…")).isEqualTo(new Missing<>(List.of()));
        assertThat(registry.party("x".repeat(10_000))).isEqualTo(new Missing<>(List.of()));
    }

    @Test
    void offersAtMostFiveNamesTheNearestFirst() {
        var many = speakers(
            organization("a1", "Office of roads"), organization("a2", "Office of water"),
            organization("a3", "Office of wates"), organization("a4", "Office of walls"),
            organization("a5", "Office of wood"), organization("a6", "Office of air"));

        var missing = (Missing<Speaker>) many.speaker("Office of waterr");

        assertThat(missing.nearMisses()).hasSize(5).first().extracting(Speaker::slug).isEqualTo("a2");
    }

    @Test
    void namesSpeakersAndPartiesWithAllTheirSpellings() {
        assertThat(registry.namings("nordia")).containsExactly(
            new Naming(Set.of("north-office"), List.of("Northland’s office", "The office", "Nordia")),
            new Naming(Set.of(), List.of("Northland", "Capital on the Lake", "Nordia")));
        assertThat(registry.namings("lake")).isEmpty();
    }

    @Test
    void countsTheWordsOfTheLongestSpelling() {
        assertThat(registry.longestSpelling()).isEqualTo(4);
    }

    @Test
    void isEqualToOneOfTheSameContents() {
        assertThat(Fixtures.registry()).isEqualTo(registry).hasSameHashCodeAs(registry);
    }

    private static String slugOf(Lookup<Speaker> lookup) {
        return ((Found<Speaker>) lookup).value().slug();
    }

    private static Registry speakers(Speaker... speakers) {
        return new Registry(List.of(), List.of(speakers), List.of(), List.of(), List.of());
    }

    private static Speaker organization(String slug, String name, String... aliases) {
        return new Speaker.Organization(slug, name, null, List.of(aliases), List.of());
    }
}
