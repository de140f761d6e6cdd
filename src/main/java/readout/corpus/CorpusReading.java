package readout.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.corpus.EventFormat.EventEntry;
import readout.corpus.EventFormat.StatementEntry;
import readout.corpus.NameFormat.PartyEntry;
import readout.corpus.NameFormat.SourceEntry;
import readout.corpus.NameFormat.SpeakerEntry;
import readout.corpus.NameFormat.TopicEntry;
import readout.corpus.NameFormat.WordEntry;

/** One run over a corpus folder: names first, then archived texts, then statements, then what links statements. */
final class CorpusReading {

    private final List<FoundFile> found;
    private final Problems problems;
    private final List<CorpusFile> files = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Archives archives = new Archives();
    private final Rest rest;
    private final Ledger ledger;
    private final List<Entry<WordEntry>> words = new ArrayList<>();

    /** Reads every file. */
    CorpusReading(List<FoundFile> found, Problems problems) {
        this(found, problems, Rest.nothing());
    }

    /** @param rest what of the files is not read */
    CorpusReading(List<FoundFile> found, Problems problems, Rest rest) {
        this.found = found;
        this.problems = problems;
        this.rest = rest;
        ledger = new Ledger(rest);
    }

    LoadOutcome read() {
        readNames();
        new NameRules(vocabulary).check();
        new ArchiveFiles(ofKind(FileKind.ARCHIVE), archives, files, problems).read(vocabulary.sources());
        var wording = Wording.of(words.stream().map(Entry::value).toList());
        var rules = new StatementRules(vocabulary, archives, wording);
        vocabulary.events().entries().values().forEach(event -> readStatements(event, rules));
        ofKind(FileKind.BULK).forEach(bulk -> readBulk(bulk, rules));
        ledger.settle();
        checkPoints(wording);
        return problems.hasErrors() ? new LoadOutcome.Invalid(problems.listed()) : valid();
    }

    /** Reads what changed; empty when that does not suffice to tell whether the corpus is valid. */
    Optional<LoadOutcome> readChanges() {
        return read() instanceof LoadOutcome.Valid valid && restHolds(valid.corpus())
            ? Optional.of(valid)
            : Optional.empty();
    }

    private boolean restHolds(Corpus corpus) {
        return new RestRules(rest, vocabulary, ledger).hold(corpus);
    }

    private LoadOutcome valid() {
        files.sort(Comparator.comparing(CorpusFile::path));
        var paths = found.stream().collect(Collectors.toMap(FoundFile::path, Function.identity()));
        return new LoadOutcome.Valid(new LoadedCorpus(vocabulary, files, Map.copyOf(paths)), problems.listed());
    }

    private void readNames() {
        readList("parties.yaml", PartyEntry.class, PartyEntry::slug, vocabulary.parties());
        readList("speakers.yaml", SpeakerEntry.class, SpeakerEntry::slug, vocabulary.speakers());
        readList("topics.yaml", TopicEntry.class, TopicEntry::slug, vocabulary.topics());
        readList("sources.yaml", SourceEntry.class, SourceEntry::id, vocabulary.sources());
        readWords();
        ofKind(FileKind.EVENT).forEach(this::readEvent);
    }

    private <R extends Record> void readList(
        String path, Class<R> type, Function<R, String> slug, Declared<R> declared) {
        var at = problems.of(path);
        var file = file(path);
        if (file.isEmpty()) {
            at.error(Mark.WHOLE_FILE, "the file is missing", "add it, or check that this is the corpus folder");
        }
        for (var item : file.map(there -> items(there, at)).orElse(List.of())) {
            declared.claim(item, Shape.of(type).keys().getFirst(), at);
            Binder.bind(item, type, at).ifPresent(entry -> declared.add(slug.apply(entry.value()), entry));
        }
    }

    private void readWords() {
        var at = problems.of("wording.yaml");
        file("wording.yaml").map(file -> items(file, at)).orElse(List.of())
            .forEach(item -> Binder.bind(item, WordEntry.class, at).ifPresent(words::add));
    }

    private Optional<FoundFile> file(String path) {
        return found.stream().filter(candidate -> candidate.path().equals(path)).findFirst();
    }

    private List<Node> items(FoundFile file, FileProblems at) {
        return switch (root(file, at).orElse(null)) {
            case null -> List.of();
            case Node.Items(var items, var _) -> items;
            case Node.Fields node -> noList(node, at);
            case Node.Scalar node -> noList(node, at);
        };
    }

    private static List<Node> noList(Node node, FileProblems at) {
        at.error(node.at(), "this file is a list", "begin each of its things with `- `");
        return List.of();
    }

    private void readEvent(FoundFile file) {
        if (rest.file(file.path()).isPresent()) {
            recallEvent(file.path());
            return;
        }
        var at = problems.of(file.path());
        var root = root(file, at);
        if (root.isEmpty()) {
            return;
        }
        vocabulary.events().claim(root.get(), "slug", at);
        below(root.get(), "statements").forEach(statement -> ledger.claim(statement, at));
        below(root.get(), "points").forEach(point -> vocabulary.points().claim(point, "id", at));
        Binder.bind(root.get(), EventEntry.class, at).ifPresent(event -> {
            vocabulary.events().add(event.value().slug(), event);
            event.value().points().forEach(point -> vocabulary.points().add(point.id(), event.of(point)));
        });
    }

    private void recallEvent(String path) {
        rest.file(path).ifPresent(files::add);
        rest.event(path).ifPresent(event -> {
            vocabulary.events().recall(event.value().slug(), event);
            event.value().points().forEach(point -> vocabulary.points().recall(point.id(), event.of(point)));
        });
    }

    private static List<Node> below(Node root, String key) {
        return root instanceof Node.Fields fields
            && fields.field(key).map(Node.Field::value).orElse(null) instanceof Node.Items(var items, var _)
                ? items
                : List.of();
    }

    private void readStatements(Entry<EventEntry> event, StatementRules rules) {
        event.value().statements().forEach(statement -> check(event.of(statement), event.value().slug(), rules));
    }

    private void readBulk(FoundFile bulk, StatementRules rules) {
        var unread = rest.file(bulk.path());
        if (unread.isPresent()) {
            files.add(unread.get());
            return;
        }
        var at = problems.of(bulk.path());
        try {
            files.add(new BulkFile(bulk).read(at, (line, number, own) -> checked(line, number, own, rules), read -> {
                ledger.claim(read.node(), at);
                read.entry().ifPresent(this::file);
            }));
        } catch (IOException failure) {
            at.error(Mark.WHOLE_FILE, "the file cannot be read: " + FoundFile.reason(failure), "check the permissions");
        }
    }

    private record Bound(Node node, Optional<Entry<StatementEntry>> entry) {}

    /** What a line needs of others is looked at later, line by line. */
    private static Optional<Bound> checked(String line, int number, FileProblems at, StatementRules rules) {
        return JsonNodes.read(line, number, at).map(node -> {
            var entry = Binder.bind(node, StatementEntry.class, at);
            entry.ifPresent(bound -> rules.check(bound, null));
            return new Bound(node, entry);
        });
    }

    private void check(Entry<StatementEntry> entry, String event, StatementRules rules) {
        rules.check(entry, event);
        file(entry);
    }

    private void file(Entry<StatementEntry> entry) {
        ledger.note(entry);
        if (vocabulary.speakers().find(entry.value().speaker()).isPresent()) {
            ledger.file(entry.value(), vocabulary.partyOf(entry.value()).orElse(null));
        }
    }

    private void checkPoints(Wording wording) {
        var rules = new PointRules(vocabulary.parties(), ledger, wording);
        vocabulary.points().entries().values().forEach(rules::check);
    }

    private List<FoundFile> ofKind(FileKind kind) {
        return found.stream().filter(file -> file.kind() == kind).toList();
    }

    private Optional<Node> root(FoundFile file, FileProblems at) {
        var content = file.read(at);
        content.ifPresent(read -> files.add(read.file()));
        return content.flatMap(read -> read.text(at)).flatMap(text -> YamlNodes.read(text, at));
    }
}
