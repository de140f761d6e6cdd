package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.Fixtures;
import readout.model.Learned;
import readout.model.SourcedStatement;
import readout.search.Hit;

class SelectionTest {

    private static final String FIRST = "lake-call-marsh-water-is-shared";
    private static final String AGAIN = "dam-meeting-marsh-water-again";
    private static final String OTHER = "lake-call-brandt-no-hurry";

    @Test
    void showsAFactOnceWhicheverOfItsStatementsComesFirst() {
        assertThat(picked(5, FIRST, OTHER, AGAIN)).containsExactly(FIRST, OTHER);
        assertThat(picked(5, AGAIN, OTHER, FIRST)).containsExactly(AGAIN, OTHER);
    }

    @Test
    void showsNoMoreThanAsked() {
        assertThat(picked(1, OTHER, FIRST)).containsExactly(OTHER);
        assertThat(picked(0, OTHER)).isEmpty();
    }

    @Test
    void fillsThePlaceOfARepeatWithTheNext() {
        assertThat(picked(2, FIRST, AGAIN, OTHER)).containsExactly(FIRST, OTHER);
    }

    @Test
    void picksNothingFromNothing() {
        assertThat(picked(5)).isEmpty();
    }

    private static List<String> picked(int most, String... ids) {
        var hits = List.of(ids).stream().map(SelectionTest::hit).toList();
        return Selection.oneEach(hits, most).stream().map(hit -> hit.statement().id()).toList();
    }

    private static Hit hit(String id) {
        return new Hit(statement(id), Learned.ALWAYS, List.of());
    }

    private static SourcedStatement statement(String id) {
        return Fixtures.statements().stream().filter(each -> each.statement().id().equals(id)).findFirst()
            .orElseThrow();
    }
}
