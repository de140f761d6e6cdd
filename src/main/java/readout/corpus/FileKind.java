package readout.corpus;

import java.util.List;

/** What a file in the corpus folder is for, by its path. */
enum FileKind {
    LIST,
    EVENT,
    BULK,
    ARCHIVE,
    MISPLACED,
    OTHER;

    static final List<String> LISTS = List.of(
        "parties.yaml", "speakers.yaml", "topics.yaml", "sources.yaml", "wording.yaml");

    static FileKind of(String path) {
        if (path.startsWith("archive/")) {
            return ARCHIVE;
        }
        if (path.endsWith(".jsonl")) {
            return BULK;
        }
        if (path.endsWith(".yaml") && path.startsWith("events/") && path.indexOf('/') == path.lastIndexOf('/')) {
            return EVENT;
        }
        if (LISTS.contains(path)) {
            return LIST;
        }
        return path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith(".json") ? MISPLACED : OTHER;
    }
}
