package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void callsACountryByItsPeopleAndItsCapital() {
        assertThat(Countries.others("france")).containsExactly("french", "frenchs", "paris");
        assertThat(Countries.others("italy")).containsExactly("italian", "italians");
        assertThat(Countries.others("northland")).isEmpty();
    }

    @Test
    void findsACountryByAnyOfItsWords() {
        assertThat(Countries.words("british")).contains("uk", "kingdom", "london").doesNotContain("american");
        assertThat(Countries.words("washington")).contains("us", "states").doesNotContain("uk", "");
    }

    @Test
    void findsEachCountryThatSharesAWord() {
        assertThat(Countries.words("united")).contains("us", "uk");
    }

    @Test
    void findsNoCountryInOtherWords() {
        assertThat(Countries.words("lake")).isEmpty();
        assertThat(Countries.words("")).isEmpty();
    }
}
