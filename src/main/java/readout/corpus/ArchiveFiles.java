package readout.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.corpus.NameFormat.ArchiveEntry;
import readout.corpus.NameFormat.SourceEntry;

/** Reads the archived texts that sources name, and checks that they are the ones that were archived. */
record ArchiveFiles(List<FoundFile> found, Archives archives, List<CorpusFile> files, Problems problems) {

    void read(Declared<SourceEntry> sources) {
        Set<String> named = new HashSet<>();
        for (var source : sources.entries().values()) {
            var archive = source.value().archive();
            if (archive != null && archive.file() != null) {
                named.add(archive.file());
                read(source, archive, archive.file());
            }
        }
        found.stream().filter(file -> !named.contains(file.path())).forEach(this::readUnnamed);
    }

    private void read(Entry<SourceEntry> source, ArchiveEntry archive, String path) {
        var file = found.stream().filter(candidate -> candidate.path().equals(path)).findFirst();
        if (file.isEmpty()) {
            var paths = found.stream().map(FoundFile::path).toList();
            source.error(source.at("archive", "file"), "there is no text `" + path + "`",
                paths.isEmpty() ? "put it into the folder archive/" : Wishes.oneOf(path, paths));
            return;
        }
        var at = problems.of(path);
        file.get().read(at).ifPresent(content -> {
            files.add(content.file());
            content.text(at).ifPresent(text -> check(source, archive, content.file(), text));
        });
    }

    private void check(Entry<SourceEntry> source, ArchiveEntry archive, CorpusFile file, String text) {
        var length = text.codePointCount(0, text.length());
        if (!archive.sha256().equals(file.sha256())) {
            source.error(source.at("archive", "sha256"), "the archived text is another one",
                "put the right text there, or write " + file.sha256());
            return;
        }
        if (archive.characters() != length) {
            source.error(source.at("archive", "characters"), "the archived text has " + length + " characters",
                "write " + length);
        }
        archives.texts().put(source.value().id(), text);
    }

    private void readUnnamed(FoundFile file) {
        var at = problems.of(file.path());
        at.warning(Mark.WHOLE_FILE, "no source names this text", "name it in sources.yaml, or remove it");
        file.read(at).ifPresent(content -> files.add(content.file()));
    }
}
