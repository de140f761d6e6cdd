package readout.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.alert.NewEdition.EVERYTHING;
import static readout.alert.NewEdition.edition;
import static readout.alert.NewEdition.matching;
import static readout.alert.NewEdition.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import readout.Fixtures;
import readout.answer.Answer;
import readout.answer.Block;
import readout.answer.CommandCall;
import readout.answer.FollowUp;
import readout.model.Paraphrase;
import readout.model.Particulars;
import readout.model.SourcedStatement;

class PostTest {

    private static final String CLOSED = "lake-call-marsh-dam-closed";

    @Test
    void countsWhatIsNewAndNamesWhatIsFollowed() {
        assertThat(post(new Terms("talks", "south", null, null, null)).title())
            .isEqualTo("3 new statements · Talks · Southland");
        assertThat(post(new Terms(null, null, "ada-marsh", "lake-call", "begin talks")).title())
            .isEqualTo("1 new statement · Ada Marsh · Call about the lake · “begin talks”");
        assertThat(post(words("\"begin talks\"")).title()).isEqualTo("1 new statement · \"begin talks\"");
        assertThat(post(EVERYTHING).title()).isEqualTo("10 new statements · everything");
    }

    @Test
    void saysOfEachStatementWhyItCame() {
        assertThat(proses(post(new Terms("water", "north", null, null, "everybody"))))
            .containsExactly("Why you got this: Water · Northland · “everybody”");
        assertThat(proses(post(words("haste"))))
            .containsExactly("Why you got this: in short: Brandt sees no need for haste.");
        assertThat(proses(post(new Terms("talks", "south", null, null, null))))
            .hasSize(3).containsOnly("Why you got this: Talks · Southland");
    }

    @Test
    void showsEachStatementWithAllThatBelongsToIt() {
        var post = post(words("ripens"));
        assertThat(post.blocks().getFirst()).isInstanceOfSatisfying(Block.Quoted.class, quoted -> {
            assertThat(quoted.statement().statement()).isEqualTo("lake-call-brandt-no-hurry");
            assertThat(quoted.statement().words().verbatim()).isTrue();
            assertThat(quoted.statement().words().highlights()).hasSize(1);
        });
        assertThat(post.edition().number()).isEqualTo(8);
    }

    @Test
    void showsSomeOfManyAndCountsTheOthers() {
        var many = new ArrayList<SourcedStatement>();
        for (var number = 0; number < 13; number++) {
            many.add(copy("copy-" + number));
        }
        var post = Post.of(news(EVERYTHING, many, List.of()), edition());

        assertThat(post.title()).startsWith("13 new statements");
        assertThat(post.statements()).hasSize(Post.MOST);
        assertThat(post.followUps())
            .containsExactly(new FollowUp("And 3 more", new CommandCall("timeline", Map.of(), 1)));
    }

    @Test
    void asksAgainForWhatIsFollowed() {
        assertThat(post(new Terms("talks", "south", null, null, null)).call())
            .isEqualTo(new CommandCall("timeline", Map.of("topic", "talks", "party", "south"), 1));
        assertThat(post(new Terms("water", null, "ada-marsh", null, "everybody")).call())
            .isEqualTo(new CommandCall("quote", Map.of("words", "everybody", "speaker", "ada-marsh"), 1));
    }

    @Test
    void tellsOfCorrectionsAndRetractionsFirst() {
        var corrected = NewEdition.corrected(CLOSED, "Marsh said that the mill was closed.", "It was the mill.");
        var retracted = NewEdition.retracted("lake-call-brandt-no-hurry", "The letter was forged.");
        var added = List.of(NewEdition.statement("lake-call-brandt-open-to-pact"));
        var post = Post.of(news(EVERYTHING, added, List.of(corrected, retracted)), edition());

        assertThat(post.title()).isEqualTo("1 new statement, 1 correction, 1 retraction · everything");
        assertThat(post.blocks()).extracting(block -> block.getClass().getSimpleName())
            .containsExactly("Notice", "Quoted", "Notice", "Quoted", "Heading", "Quoted", "Prose");
        assertThat(post.blocks().getFirst()).isEqualTo(new Block.Notice(Block.Tone.WARNING,
            "Corrected on 24 November 2026: It was the mill. It said before: Ada Marsh, 8 April 2024: "
                + "Marsh said that the dam was closed. This is right:"));
        assertThat(post.blocks().get(2)).isEqualTo(new Block.Notice(Block.Tone.WARNING,
            "Retracted. This no longer stands: Józef Brandt, 8 April 2024: “A good pact “ripens” slowly.”"));
    }

    private static Answer post(Terms terms) {
        return Post.of(news(terms, Fixtures.statements(), List.of()), edition());
    }

    private static News news(Terms terms, List<SourcedStatement> added, List<Amendment> amended) {
        return Objects.requireNonNull(matching().news(Map.of(1L, terms), added, amended).get(1L));
    }

    private static List<String> proses(Answer post) {
        return post.blocks().stream().filter(Block.Prose.class::isInstance).map(Block.Prose.class::cast)
            .map(Block.Prose::text).toList();
    }

    private static SourcedStatement copy(String id) {
        var like = NewEdition.statement("lake-call-brandt-open-to-pact");
        var old = like.statement().particulars();
        return new SourcedStatement(new Paraphrase(new Particulars(id, old.gist(), old.attribution(), old.said(),
            old.subject(), old.citation(), old.curation())), like.source());
    }
}
