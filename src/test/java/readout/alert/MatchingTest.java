package readout.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.alert.NewEdition.EVERYTHING;
import static readout.alert.NewEdition.matching;
import static readout.alert.NewEdition.statement;
import static readout.alert.NewEdition.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import readout.Fixtures;

class MatchingTest {

    private static final String CLOSED = "lake-call-marsh-dam-closed";

    @Test
    void findsForEachFollowerTheStatementsThatMeetAllTerms() {
        var news = matching().news(
            Map.of(
                1L, new Terms("talks", "south", null, null, null),
                2L, new Terms("water", null, "ada-marsh", "lake-call", null),
                3L, new Terms("water", "south", null, "lake-call", null)),
            Fixtures.statements(), List.of());

        assertThat(news).containsOnlyKeys(1L, 2L);
        assertThat(ids(of(1L, news))).containsExactly("lake-call-brandt-open-to-pact",
            "lake-call-brandt-no-hurry", "lake-call-brandt-silent-on-start");
        assertThat(ids(of(2L, news))).containsExactly(CLOSED, "lake-call-marsh-water-is-shared");
    }

    @Test
    void findsEverythingForWhoeverFollowsEverything() {
        assertThat(found(EVERYTHING)).hasSize(10);
    }

    @Test
    void readsWordsAsTheSearchBoxDoes() {
        assertThat(found(words("\"begin talks\""))).containsExactly("lake-call-marsh-talks-at-once");
        assertThat(found(words("the pact of Brandt")))
            .containsExactly("lake-call-brandt-open-to-pact", "lake-call-brandt-no-hurry");
        assertThat(found(words("Юзеф")).isEmpty()).isTrue();
        assertThat(found(words("Юзеф Брандт"))).contains("dam-meeting-brandt-dam-stays");
    }

    @Test
    void findsNothingForWordsThatHoldNone() {
        assertThat(found(words("  "))).isEmpty();
        assertThat(found(words("…!"))).isEmpty();
        assertThat(found(new Terms("talks", null, null, null, ""))).isEmpty();
    }

    @Test
    void findsNothingForANameThatTheCorpusHasNoMore() {
        assertThat(found(new Terms("gone", null, null, null, null))).isEmpty();
    }

    @Test
    void marksTheWords() {
        var news = of(1L, matching().news(Map.of(1L, words("everybody")), Fixtures.statements(), List.of()));
        var hit = news.added().getFirst();
        var span = hit.highlights().getFirst();
        assertThat(hit.statement().text().substring(span.start(), span.end())).isEqualTo("everybody");
    }

    @Test
    void tellsOfAnAmendmentWhetherTheStatementMeetsTheTermsNowOrDidBefore() {
        var amendment = NewEdition.corrected(CLOSED, "Marsh said that the mill was closed.", "It was the mill.");
        var news = matching().news(
            Map.of(1L, words("dam"), 2L, words("mill"), 3L, words("bridge")), List.of(), List.of(amendment));

        assertThat(news).containsOnlyKeys(1L, 2L);
        assertThat(news.values()).allSatisfy(each -> assertThat(each.amended()).containsExactly(amendment));
    }

    @Test
    void keepsTheOrderOfFollowers() {
        var follows = new LinkedHashMap<Long, Terms>();
        List.of(5L, 3L, 9L).forEach(each -> follows.put(each, EVERYTHING));
        assertThat(matching().news(follows, List.of(statement(CLOSED)), List.of()).keySet())
            .containsExactly(5L, 3L, 9L);
    }

    @Test
    void findsNothingWhereNothingIsNew() {
        assertThat(matching().news(Map.of(1L, EVERYTHING), List.of(), List.of())).isEmpty();
    }

    @Test
    void countsThePostsAndStatementsThatThereWouldHaveBeen() {
        var all = Fixtures.statements();
        var editions = List.of(all.subList(0, 4), all.subList(4, 8), List.copyOf(all.subList(8, 10)));

        assertThat(matching().preview(EVERYTHING, editions)).isEqualTo(new Preview(3, 10));
        assertThat(matching().preview(new Terms(null, null, null, "dam-meeting", null), editions))
            .isEqualTo(new Preview(1, 2));
        assertThat(matching().preview(words("bridge"), editions)).isEqualTo(new Preview(0, 0));
        assertThat(matching().preview(EVERYTHING, List.of())).isEqualTo(new Preview(0, 0));
    }

    private static List<String> found(Terms terms) {
        return matching().news(Map.of(1L, terms), Fixtures.statements(), List.of()).values().stream()
            .flatMap(news -> ids(news).stream()).toList();
    }

    private static News of(long follower, Map<Long, News> news) {
        return Objects.requireNonNull(news.get(follower));
    }

    private static List<String> ids(News news) {
        return news.added().stream().map(hit -> hit.statement().id()).toList();
    }
}
