package readout.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Who called it a proxy war?,                        WHO
        Which official ruled out Moscow?,                  WHO
        Whose idea was it?,                                WHO
        When did Putin offer talks?,                       WHEN
        On what date did they meet?,                       WHEN
        Did Trump ever threaten tariffs?,                  DID_SAY
        Has Russia refused?,                               DID_SAY
        Putin ever agree to a truce,                       DID_SAY
        Compare Russia and Ukraine on land,                COMPARE
        How do the sides describe the call?,               COMPARE
        Where do Kyiv and Moscow differ?,                  COMPARE
        What does each side want?,                         COMPARE
        What is the latest position of Kyiv?,              LATEST
        What was Putin’s last word on it?,                 LATEST
        What does Moscow want now?,                        LATEST
        What did Lavrov say first?,                        EARLIEST
        What was originally demanded?,                     EARLIEST
        What did Rubio say?,                               WHAT
        What was said last month?,                         WHAT
        Why do those now in power doubt it?,               WHAT
        How did Trump put it?,                             WHAT
        Russia’s view of the first round,                  WHAT
        """)
    void tellsWhatAQuestionWants(String question, Kind kind) {
        assertThat(Kind.of(Word.of(question))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"''", "?!", "peace"})
    void takesWhatIsNoQuestionForOneAboutWhatWasSaid(String question) {
        assertThat(Kind.of(Word.of(question))).isEqualTo(Kind.WHAT);
    }
}
