package readout.app;

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
        return new Settings.Snapshots(
            publish.flatMap(reader::path).orElse(null), from.flatMap(reader::path).orElse(null));
    }
}
