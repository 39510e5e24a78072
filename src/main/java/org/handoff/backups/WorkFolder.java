package org.handoff.backups;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.handoff.machine.PrivateFiles;
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
        var path = Files.createTempDirectory(parent, BEGINNING);
        var file = path.resolve(LOCK);
        var lock = FileChannel.open(PrivateFiles.newFile(file), StandardOpenOption.WRITE);
        lock.lock();
        return new WorkFolder(path, lock);
    }

    Path file(String name) {
        return path.resolve(name);
    }

    private static void removeOrphans(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, BEGINNING + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder) && isLeft(folder)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    /** Whether nobody uses it: the file to lock is the first thing in it and may be the first to go. */
    private static boolean isLeft(Path folder) throws IOException {
        var file = folder.resolve(LOCK);
        if (Files.isRegularFile(file)) {
            return PartFile.isFree(file);
        }
        try (var inside = Files.newDirectoryStream(folder)) {
            return inside.iterator().hasNext();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        FileSystemUtils.deleteRecursively(path);
    }
}
