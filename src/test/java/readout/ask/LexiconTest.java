package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.Fixtures;

class LexiconTest {

    private static final Lexicon LAKE = new Lexicon(Fixtures.registry());
    private static final Lexicon SHIPPED = new Lexicon(ShippedCorpus.registry());

    @Test
    void findsNamesByAliasesAndSurnames() {
        assertThat(slugs(LAKE, "Brandt")).containsExactly("jozef-brandt");
        assertThat(slugs(LAKE, "Jozef Brandt")).containsExactly("jozef-brandt");
        assertThat(slugs(LAKE, "Ada Marsch")).containsExactly("ada-marsh");
    }

    @Test
    void keepsAllWhoBearAName() {
        assertThat(slugs(LAKE, "Nordia")).containsExactlyInAnyOrder("north", "north-office");
    }

    @Test
    void prefersTheLongestNameThatStandsThere() {
        var mentions = LAKE.mentions(Word.of("did Capital on the Lake agree"));

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.first()).isEqualTo(1);
            assertThat(mention.end()).isEqualTo(5);
            assertThat(mention.typed()).isEqualTo("Capital on the Lake");
        });
    }

    @Test
    void findsTopicsInPluralAndSingular() {
        assertThat(slugs(LAKE, "dams")).containsExactly("water");
        assertThat(slugs(LAKE, "negotiation")).containsExactly("talks");
    }

    @Test
    void findsNoNameInPlainWords() {
        assertThat(LAKE.mentions(Word.of("who drinks it at once"))).isEmpty();
        assertThat(LAKE.mentions(Word.of(""))).isEmpty();
    }

    @Test
    void tellsTheCountryFromThePronoun() {
        assertThat(slugs(SHIPPED, "what does the US want")).contains("us");
        assertThat(slugs(SHIPPED, "what does the us want")).contains("us");
        assertThat(SHIPPED.mentions(Word.of("what did he tell us yesterday"))).isEmpty();
    }

    @Test
    void knowsACountryByItsPeopleAndCapital() {
        assertThat(slugs(SHIPPED, "Berlin")).containsExactly("europe");
        assertThat(slugs(SHIPPED, "the Americans")).contains("us");
        assertThat(slugs(SHIPPED, "Kyiv")).contains("ukraine");
    }

    @Test
    void prefersWhoCanSpeakToWhatCanBeSpokenOf() {
        assertThat(slugs(SHIPPED, "Vatican")).containsExactly("holy-see");
    }

    @Test
    void hasNamesAmongItsWords() {
        assertThat(LAKE.names()).contains("brandt", "marsh", "northland").doesNotContain("negotiations", "talks");
        assertThat(LAKE.words()).contains("negotiations", "dam");
    }

    private static Set<String> slugs(Lexicon lexicon, String text) {
        return lexicon.mentions(Word.of(text)).stream().flatMap(mention -> mention.named().stream()).map(Named::slug)
            .collect(Collectors.toSet());
    }
}
