package org.handoff.backups;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.handoff.machine.PrivateFiles;

/**
 * A file that gets its name only when it is whole and on the disk. Until then it is called {@code *.part} and is locked; one that
 * is not locked was left by a process that was killed.
 */
final class PartFile implements AutoCloseable {

    private static final String PART = ".part";

    private final Path target;
    private final Path part;
    private final FileChannel channel;

    private PartFile(Path target, Path part, FileChannel channel) {
        this.target = target;
        this.part = part;
        this.channel = channel;
    }

    /** Begins a file, readable by its owner only. */
    static PartFile of(Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + PART);
        while (true) {
            var channel = newLocked(part);
            if (channel.isPresent()) {
                return new PartFile(target, part, channel.get());
            }
        }
    }

    /**
     * Makes a file of its owner's only and locks it.
     *
     * @return nothing where somebody else took it for a left one and removed it before it was locked
     */
    static Optional<FileChannel> newLocked(Path file) throws IOException {
        PrivateFiles.newFile(file);
        try {
            var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.lock();
            if (Files.exists(file)) {
                return Optional.of(channel);
            }
            channel.close();
            return Optional.empty();
        } catch (OverlappingFileLockException | NoSuchFileException removed) {
            return Optional.empty();
        }
    }

    /** Writes. Nobody closes this stream: the file is still read after it. */
    OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Reads what was written, from the beginning. */
    InputStream in() throws IOException {
        channel.position(0);
        return Channels.newInputStream(channel);
    }

    /** Waits until it is on the disk, and gives it its name. */
    void finish() throws IOException {
        channel.force(true);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        PrivateFiles.sync(target.toAbsolutePath().getParent());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    /** Removes what killed processes left in a folder that is not the program's own: the beginnings of backups, and nobody else's files. */
    static void removeOrphans(Path folder) throws IOException {
        try (var parts = Files.newDirectoryStream(folder, path -> isOfABackup(String.valueOf(path.getFileName())) && Files.isRegularFile(path))) {
            for (Path part : parts) {
                removeIfFree(part);
            }
        }
    }

    private static boolean isOfABackup(String name) {
        return name.endsWith(PART) && FileNames.isBackup(name.substring(0, name.length() - PART.length()));
    }

    /** Removes a file that no process holds locked, under its lock: who makes it just now notices. Returns whether it did. */
    static boolean removeIfFree(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock != null && Files.deleteIfExists(file);
        } catch (OverlappingFileLockException | NoSuchFileException oursOrGone) {
            return false;
        }
    }
}
