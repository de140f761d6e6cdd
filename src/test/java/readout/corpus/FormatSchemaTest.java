package readout.corpus;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.Golden;
import readout.corpus.EventFormat.EventEntry;

final class FormatSchemaTest {

    private static final Path FOLDER = Path.of("config/schema");

    @ParameterizedTest
    @CsvSource({
        "parties, PartyEntry", "speakers, SpeakerEntry", "topics, TopicEntry", "sources, SourceEntry",
        "wording, WordEntry"
    })
    void schemasOfListsAreThoseOfTheirRecords(String file, String record) throws ClassNotFoundException {
        Type item = Class.forName(NameFormat.class.getName() + "$" + record);

        Golden.assertMatches(FOLDER.resolve(file + ".json"), new FormatSchema().of(List.class, item));
    }

    @Test
    void theSchemaOfEventsIsThatOfTheirRecord() {
        Golden.assertMatches(FOLDER.resolve("event.json"), new FormatSchema().of(EventEntry.class));
    }
}
