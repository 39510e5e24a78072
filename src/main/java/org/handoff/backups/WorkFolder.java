package org.handoff.backups;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of its owner's only that is gone when it is closed. While it is in use a file in it is locked; what a killed process
 * left is removed by the next one.
 */
final class WorkFolder implements AutoCloseable {

    private static final String BEGINNING = ".handoff-work-";
    private static final String LOCK = "in-use";

    private final Path path;
    private final FileChannel lock;

    private WorkFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes one in another folder, after removing those that nobody uses any more. */
    static WorkFolder in(Path parent) throws IOException {
        removeOrphans(parent);
        while (true) {
            var path = Files.createTempDirectory(parent, BEGINNING);
            var lock = PartFile.newLocked(path.resolve(LOCK));
            if (lock.isPresent()) {
                return new WorkFolder(path, lock.get());
            }
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    private static void removeOrphans(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, BEGINNING + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder) && isLeft(folder)) {
                    remove(folder);
                }
            }
        }
    }

    /**
     * Whether nobody uses it. The file to lock is the first thing in it and may be the first to go: an empty folder may be one
     * that is being made.
     */
    private static boolean isLeft(Path folder) throws IOException {
        List<String> names;
        try (var inside = Files.list(folder)) {
            names = inside.map(path -> String.valueOf(path.getFileName())).toList();
        } catch (NoSuchFileException gone) {
            return false;
        }
        return names.contains(LOCK) ? PartFile.removeIfFree(folder.resolve(LOCK)) : !names.isEmpty();
    }

    /** Removes it, also where another process has begun to. */
    private static void remove(Path folder) throws IOException {
        while (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (NoSuchFileException another) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        remove(path);
    }
}
