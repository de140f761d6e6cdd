package readout.app;

import java.util.Optional;
import java.util.stream.Stream;

/** Reads how editions go from one process to others. */
final class SnapshotsReader {

    private final SettingsReader reader;

    SnapshotsReader(SettingsReader reader) {
        this.reader = reader;
    }

    Settings.Snapshots read() {
        var publish = reader.given(Setting.SNAPSHOTS_PUBLISH);
        var from = reader.given(Setting.SNAPSHOTS_FROM);
        if (publish.isPresent() && from.isPresent()) {
            reader.problem(from.get(), "this process puts editions into a folder itself (" + publish.get().where()
                + "); set one of them");
        }
        if (reader.word(Setting.SEARCH_ENGINE).equals("opensearch")) {
            Stream.of(publish, from).flatMap(Optional::stream).forEach(given -> reader.problem(given,
                "whoever asks the same cluster has its editions already; set this for the embedded engine only"));
        }
        return new Settings.Snapshots(
            publish.flatMap(reader::path).orElse(null), from.flatMap(reader::path).orElse(null));
    }
}
