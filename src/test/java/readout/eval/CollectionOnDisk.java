package readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A collection as a test writes it into a folder. */
record CollectionOnDisk(Path folder) {

    CollectionOnDisk documents(String... lines) throws IOException {
        return file("docs.jsonl", lines);
    }

    CollectionOnDisk queries(String... lines) throws IOException {
        return file("queries.jsonl", lines);
    }

    CollectionOnDisk judgements(String... lines) throws IOException {
        return file("qrels.tsv", lines);
    }

    CollectionFolder.Reading read() throws IOException {
        return CollectionFolder.read(folder);
    }

    /** Only when nothing is wrong with it. */
    TestCollection sound() throws IOException {
        return switch (read()) {
            case CollectionFolder.Sound(var collection) -> collection;
            case CollectionFolder.Mistaken(var mistakes) -> throw new AssertionError(mistakes);
            case CollectionFolder.Incomplete(var missing) -> throw new AssertionError(missing);
        };
    }

    private CollectionOnDisk file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines));
        return this;
    }
}
