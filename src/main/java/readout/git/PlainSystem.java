package readout.git;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * JGit's view of this machine, without what whoever runs it has set for git: no configuration of the user or the machine
 * (proxies, rewritten addresses, cookies, filters), no {@code GIT_…} variables, and no git program started to ask for them.
 * JGit measures how exactly a disk keeps times and remembers it in a file of its own; here it does not write one.
 */
final class PlainSystem extends SystemReader.Delegate {

    private PlainSystem(SystemReader machine) {
        super(machine);
    }

    /** JGit keeps it in a static field, so that it holds for the process. */
    static void install() {
        synchronized (PlainSystem.class) {
            if (!(SystemReader.getInstance() instanceof PlainSystem)) {
                SystemReader.setInstance(new PlainSystem(SystemReader.getInstance()));
            }
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        return variable.startsWith("GIT_") ? null : super.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new Nothing(parent, files);
    }

    /** A configuration without a file. */
    private static final class Nothing extends FileBasedConfig {

        Nothing(@Nullable Config parent, FS files) {
            super(parent, new File("nothing"), files);
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() {
            // what JGit finds out it may find out again
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
