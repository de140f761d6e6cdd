package readout.edition;

import java.io.BufferedReader;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import readout.search.DurableFiles;

/** Files in a folder, which need not exist yet. */
record FolderFiles(Path folder) implements DurableFiles {

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Override
    public long size(String name) {
        try {
            return Files.size(folder.resolve(name));
        } catch (IOException _) {
            return -1;
        }
    }

    @Override
    public BufferedReader read(String name) throws IOException {
        return Files.newBufferedReader(folder.resolve(name));
    }

    @Override
    public void write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        var beside = folder.resolve(name + ".new");
        Files.writeString(beside, text);
        force(beside);
        move(name + ".new", name);
    }

    @Override
    public Writer begin(String name) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve(name);
        return new FilterWriter(Files.newBufferedWriter(file)) {
            private boolean closed;

            @Override
            public void close() throws IOException {
                super.close();
                if (!closed) {
                    closed = true;
                    force(file);
                }
            }
        };
    }

    @Override
    public void move(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        force(folder);
    }

    /** Of a file or a folder: to the disk itself. */
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
