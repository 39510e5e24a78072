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
import org.springframework.stereotype.Component;

/**
 * Writes a publication as a PDF file: complete or not at all, readable by its owner only. Holds nothing of the report
 * library, so starting the program does not load it.
 */
@Component
class PdfRenderer {

    /**
     * Writes the pages beside the target and moves them there when they are whole.
     *
     * @throws ReportFileExists when there is a file of that name already
     * @throws ReportFileNotWritten when the folder is missing, full or not writable
     */
    void render(Publication publication, Path target) {
        refuseToOverwrite(target);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            writePart(publication, part);
            refuseToOverwrite(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException failed) {
            throw new ReportFileNotWritten(target, failed);
        } finally {
            discard(part);
        }
    }

    private static void writePart(Publication publication, Path part) throws IOException {
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(part, anew, ownerOnly(part));
                OutputStream stream = Channels.newOutputStream(channel)) {
            PdfPages.write(publication, stream);
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path part) {
        boolean posix = part.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private static void refuseToOverwrite(Path target) {
        if (Files.exists(target)) {
            throw new ReportFileExists(target);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException leftBehind) {
            // the next report of this name deletes it before it writes
        }
    }
}
