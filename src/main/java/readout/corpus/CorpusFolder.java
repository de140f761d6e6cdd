package readout.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds the corpus files in a folder. Links are followed as long as they stay in the folder (so that a mounted
 * configuration works, whose files are links); names that begin with a dot are left alone.
 */
final class CorpusFolder extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 8;

    private final Path folder;
    private final Path realFolder;
    private final Problems problems;
    private final List<FoundFile> found = new ArrayList<>();

    private CorpusFolder(Path folder, Path realFolder, Problems problems) {
        this.folder = folder;
        this.realFolder = realFolder;
        this.problems = problems;
    }

    /** In the order of their paths. */
    static List<FoundFile> scan(Path folder, Problems problems) throws IOException {
        var scan = new CorpusFolder(folder, folder.toRealPath(), problems);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, scan);
        scan.found.sort(Comparator.comparing(FoundFile::path));
        return scan.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
        throws IOException {
        if (visited.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(visited) || !staysInside(visited)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (FileKind.of(pathOf(visited)) != FileKind.OTHER) {
            error(visited, "this is a folder, where a file is expected", "rename the folder");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var kind = FileKind.of(pathOf(file));
        if (isHidden(file) || kind == FileKind.OTHER) {
            return FileVisitResult.CONTINUE;
        }
        if (kind == FileKind.MISPLACED) {
            error(file, "this file is not read",
                "name lists " + FileKind.LISTS + ", put events into events/, end bulk files in .jsonl");
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isRegularFile()) {
            error(file, "this is no ordinary file", "replace it by one, or by a working link");
            return FileVisitResult.CONTINUE;
        }
        if (staysInside(file)) {
            found.add(new FoundFile(pathOf(file), kind, file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
            throw failure;
        }
        var looped = failure instanceof FileSystemLoopException;
        error(file, looped ? "this link leads round in a circle" : "this cannot be read: " + FoundFile.reason(failure),
            looped ? "remove the link" : "check the permissions");
        return FileVisitResult.CONTINUE;
    }

    private boolean staysInside(Path visited) throws IOException {
        try {
            var inside = visited.toRealPath().startsWith(realFolder);
            if (!inside) {
                error(visited, "this link leads out of the corpus folder", "copy what it leads to into the folder");
            }
            return inside;
        } catch (NoSuchFileException _) {
            error(visited, "this vanished while the folder was read", "try again when nobody edits the files");
            return false;
        }
    }

    private boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private void error(Path file, String message, String remedy) {
        problems.of(pathOf(file)).error(Mark.WHOLE_FILE, message, remedy);
    }
}
