package readout.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import readout.corpus.EventFormat.EventEntry;
import readout.corpus.EventFormat.StatementEntry;
import readout.model.Source;
import readout.model.SourcedStatement;

/** A corpus as it was found valid. Holds the sources, and of the statements only where they are. */
record LoadedCorpus(
    Registry registry, List<CorpusFile> files, String revision, StatementMaker maker, Map<String, FoundFile> found)
    implements Corpus {

    LoadedCorpus(Vocabulary vocabulary, List<CorpusFile> files, Map<String, FoundFile> found) {
        this(NameMaker.registry(vocabulary), List.copyOf(files), Digests.revision(files),
            new StatementMaker(vocabulary),
            found);
    }

    @Override
    public Map<String, String> sources() {
        return maker.vocabulary().sources().values().stream()
            .map(NameMaker::source)
            .collect(Collectors.toMap(Source::id, source -> Digests.of(source.toString().getBytes(UTF_8))));
    }

    @Override
    public void statements(CorpusFile file, Consumer<SourcedStatement> reader) throws FileChangedException {
        var there = found.get(file.path());
        if (there == null) {
            throw new FileChangedException(file.path());
        }
        var hash = switch (there.kind()) {
            case EVENT -> event(there, file, reader);
            case BULK -> bulk(there, reader);
            case LIST, ARCHIVE, MISPLACED, OTHER -> content(there).file().sha256();
        };
        if (!hash.equals(file.sha256())) {
            throw new FileChangedException(file.path());
        }
    }

    private String event(FoundFile found, CorpusFile file, Consumer<SourcedStatement> reader)
        throws FileChangedException {
        var content = content(found);
        if (content.file().sha256().equals(file.sha256())) {
            var problems = new Problems().of(file.path());
            content.text(problems)
                .flatMap(text -> YamlNodes.read(text, problems))
                .flatMap(node -> Binder.bind(node, EventEntry.class, problems))
                .ifPresent(event -> event.value().statements()
                    .forEach(statement -> reader.accept(maker.make(statement, event.value().slug()))));
        }
        return content.file().sha256();
    }

    /** A line that has been changed may not be a statement any longer; the hash tells so at the end. */
    private String bulk(FoundFile file, Consumer<SourcedStatement> reader) throws FileChangedException {
        var problems = new Problems().of(file.path());
        try {
            return new BulkFile(file).read(problems, this::statement, reader).sha256();
        } catch (IOException _) {
            throw new FileChangedException(file.path());
        }
    }

    private Optional<SourcedStatement> statement(String line, int number, FileProblems problems) {
        return JsonNodes.read(line, number, problems)
            .flatMap(node -> Binder.bind(node, StatementEntry.class, problems))
            .filter(entry -> maker.vocabulary().sources().find(entry.value().source()).isPresent())
            .filter(entry -> maker.vocabulary().roleOf(entry.value()).isPresent())
            .map(entry -> maker.make(entry.value(), null));
    }

    private static FileContent content(FoundFile file) throws FileChangedException {
        return file.read(new Problems().of(file.path())).orElseThrow(() -> new FileChangedException(file.path()));
    }
}
