package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.embedding.Embedder;
import readout.embedding.NoEmbedder;
import readout.search.lucene.LuceneStatementStore;

/**
 * Over six documents and two queries that are scored:
 *
 * <pre>
 * query   relevant        BM25     vectors             fusion
 * heron   a (2), b (1)    c a      b a d c e f         a c b d e f
 * otter   e (1), f (1)    e        c e d a b f         e c d a b f
 * </pre>
 *
 * Of the fusion of the first: a 1/62 + 1/62, c 1/61 + 1/64, b 1/61, d 1/63.
 */
class RetrievalReportTest {

    private static final Map<String, Integer> DIRECTIONS = Map.of(
        "Where was", 0, "A tall", 10, "By the mill", 20, "The mill", 30, "Heron Street", 40, "Otter", 44,
        "An otter", 50, "Wet paws", 180);

    @TempDir Path folder;

    private final CompassEmbedder compass = new CompassEmbedder(DIRECTIONS);

    @Test
    void agreesWithFiguresWorkedOutByHand() throws IOException {
        var report = report(waterside(), compass);

        assertThat(figures(report, "")).containsExactly("MAP", "MAP@5", "MRR", "nDCG@10", "P@1", "recall@5");
        // MAP (1/4 + 1/2) / 2; nDCG ((3 / log2 3) / (3 + 1 / log2 3) + 1 / (1 + 1 / log2 3)) / 2
        assertThat(figures(report, "BM25")).containsExactly("0.375", "0.375", "0.750", "0.567", "0.500", "0.500");
        // MAP (1 + (1/2 + 2/6) / 2) / 2; MAP@5 (1 + 1/4) / 2
        assertThat(figures(report, "vectors")).containsExactly("0.708", "0.625", "0.750", "0.701", "0.500", "0.750");
        // MAP ((1 + 2/3) / 2 + (1 + 2/6) / 2) / 2; MAP@5 ((1 + 2/3) / 2 + 1/2) / 2
        assertThat(figures(report, "fusion")).containsExactly("0.750", "0.667", "1.000", "0.898", "1.000", "0.750");
    }

    @Test
    void namesThePartsInOrderAndTheTimeEachTook() throws IOException {
        var rows = report(waterside(), compass).lines().filter(line -> line.matches("[a-zA-Z0-9]+( +[0-9.]+){9}"));

        assertThat(rows.map(row -> row.substring(0, row.indexOf(' ')))).containsExactly("BM25", "vectors", "fusion");
    }

    @Test
    void saysWhatItWentOver() throws IOException {
        assertThat(report(waterside(), compass).lines().toList())
            .startsWith(
                "6 documents, 2 queries; rankings of 1,000",
                "queries without a relevant document, passed over: 1",
                "judgements whose query is not there, passed over: 2",
                "judgements whose document is not there, passed over: 1",
                "")
            .last().asString().matches("indexing: .* s, of which embedding .* s and writing .* s; .* a second");
    }

    @Test
    void scoresWordsAloneWhereThereAreNoVectors() throws IOException {
        var report = report(waterside(), new NoEmbedder("the model is not there"));

        assertThat(report).contains("\nno vectors: the model is not there\n").doesNotContain("fusion");
        assertThat(figures(report, "BM25")).startsWith("0.375");
    }

    @Test
    void makesOneVectorOfDocumentsThatSayTheSame() throws IOException {
        var collection = new CollectionOnDisk(folder)
            .documents(
                document("1", "An otter swims."),
                document("2", "The mill is shut."),
                document("3", "An otter swims."))
            .queries("{'id':'q','text':'Otter'}".replace('\'', '"'))
            .judgements("q\t1\t1", "q\t3\t1")
            .sound();

        var report = report(collection, compass);

        assertThat(compass.passages).containsExactly("An otter swims.", "The mill is shut.");
        assertThat(figures(report, "vectors")).startsWith("1.000");
    }

    @Test
    void indexesEveryDocumentOfMany() throws IOException {
        var collection = new CollectionOnDisk(folder)
            .documents(IntStream.rangeClosed(1, 600).mapToObj(each -> document("d" + each, "An otter, number " + each))
                .toArray(String[]::new))
            .queries("{\"id\":\"last\",\"text\":\"Otter 600\"}", "{\"id\":\"first\",\"text\":\"Otter 1\"}")
            .judgements("last\td600\t1", "first\td1\t1")
            .sound();

        var report = report(collection, compass);

        assertThat(compass.passages).hasSize(600);
        assertThat(report).startsWith("600 documents, 2 queries");
        assertThat(figures(report, "BM25")).containsOnly("1.000");
    }

    @Test
    void searchesForQueriesWithoutAnyWord() throws IOException {
        var collection = new CollectionOnDisk(folder)
            .documents(document("1", "An otter swims."))
            .queries("{\"id\":\"q\",\"text\":\"?!\"}")
            .judgements("q\t1\t1")
            .sound();

        assertThat(figures(report(collection, new NoEmbedder("none")), "BM25")).containsOnly("0.000");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        var scratch = new AtomicReference<Path>();

        RetrievalReport.of(waterside(), compass, place -> {
            scratch.set(place);
            return new LuceneStatementStore(place, 1);
        });

        assertThat(scratch.get()).doesNotExist();
    }

    private TestCollection waterside() throws IOException {
        return new CollectionOnDisk(folder)
            .documents(
                "{\"id\":\"a\",\"title\":\"By the mill\",\"text\":\"A heron stood in the shallows most of the day.\"}",
                document("b", "A tall grey bird waits among the reeds."),
                document("c", "Heron Street is closed."),
                document("d", "The mill sells flour on Fridays."),
                document("e", "An otter left tracks on the ice."),
                document("f", "Wet paws were seen at the weir."))
            .queries(
                "{\"id\":\"heron\",\"text\":\"Where was the heron?\"}",
                "{\"id\":\"otter\",\"text\":\"Otter\"}",
                "{\"id\":\"nobody's\",\"text\":\"Who baked the bread?\"}")
            .judgements(
                "heron\ta\t2", "heron\tb\t1", "heron\tc\t0", "heron\tburnt\t1", "otter\te\t1", "otter\tf\t1",
                "nobody's\td\t0", "lost\ta\t1", "lost\tb\t1")
            .sound();
    }

    private static String document(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
    }

    private static String report(TestCollection collection, Embedder embedder) throws IOException {
        return RetrievalReport.of(collection, embedder, place -> new LuceneStatementStore(place, 1));
    }

    /** The six figures of a part, or their names; what follows is time. */
    private static List<String> figures(String report, String part) {
        var row =
            report.lines().filter(line -> line.startsWith("%-10s".formatted(part))).filter(line -> !line.isBlank())
                .findFirst().orElseThrow();
        return Arrays.stream(row.substring(10).strip().split(" +", -1)).limit(6).toList();
    }
}
