package readout.corpus;

import java.util.Optional;

/** The bytes of a file, and what the file was when they were read. */
final class FileContent {

    private final CorpusFile file;
    private final byte[] bytes;

    FileContent(CorpusFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    CorpusFile file() {
        return file;
    }

    /** The text; empty after telling why it is none. */
    Optional<String> text(FileProblems problems) {
        return Utf8Text.decode(bytes, 1, problems);
    }
}
