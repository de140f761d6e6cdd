package readout.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.Fixtures;
import readout.ShippedRegistry;
import readout.model.Folding;
import readout.model.Speaker;

class OfficesTest {

    @ParameterizedTest
    @CsvSource({
        "US secretary of state, marco-rubio", "British prime minister, keir-starmer",
        "prime minister of Italy, giorgia-meloni", "US vice president, jd-vance", "press secretary, karoline-leavitt",
        "German chancellor, friedrich-merz", "Vatican secretary of state, pietro-parolin",
        "Ukrainian foreign minister, andrii-sybiha"})
    void findsWhoBearsATitle(String title, String speaker) {
        assertThat(bearers(title, ShippedRegistry.get())).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "president", "foreign minister", "Polish prime minister", "prime minister of", "the chancellor", "the US",
        "secretary of weather"})
    void findsNobodyWhereTheTitleIsNotEnough(String title) {
        assertThat(bearers(title, ShippedRegistry.get())).isEmpty();
    }

    @Test
    void findsNobodyWhereSeveralBearATitleAlike() {
        assertThat(bearers("president", Fixtures.registry())).isEmpty();
    }

    private static Set<String> bearers(String title, Registry registry) {
        return new Offices(registry).bearers(List.of(Folding.fold(title).split(" "))).stream().map(Speaker::slug)
            .collect(Collectors.toSet());
    }
}
