package org.handoff.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that a report leaves behind: complete or not there at all, readable by its owner only, never over another file. */
final class ReportFile {

    /** What writes the contents. */
    @FunctionalInterface
    interface Contents {
        void writeTo(OutputStream stream) throws IOException;
    }

    private ReportFile() {
    }

    /**
     * Writes beside the target and moves the file there when it is whole.
     *
     * @throws ReportFileExists when there is a file of that name already
     * @throws ReportFileNotWritten when the folder cannot be made or written to, or is full
     */
    static void write(Path target, Contents contents) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        refuseToOverwrite(target);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            writePart(part, contents);
            refuseToOverwrite(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException failed) {
            throw new ReportFileNotWritten(target, failed);
        } finally {
            discard(part);
        }
    }

    /** Refuses before anything is written: of several files, all are checked first. */
    static void refuseToOverwrite(Path target) {
        if (Files.exists(target)) {
            throw new ReportFileExists(target);
        }
    }

    private static void writePart(Path part, Contents contents) throws IOException {
        try (FileChannel channel = FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(part));
                OutputStream stream = Channels.newOutputStream(channel)) {
            contents.writeTo(stream);
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path part) {
        boolean posix = part.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException leftBehind) {
            // the next report of this name deletes it before it writes
        }
    }
}
