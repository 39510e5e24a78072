package org.handoff.anonymity;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.machine.PrivateFiles;

/** Files that are there together or not at all: written beside their place, forced to the disk, and moved when all are whole. */
final class ReleaseFiles implements AutoCloseable {

    /** What writes the contents. */
    @FunctionalInterface
    interface Contents {
        void writeTo(OutputStream stream) throws IOException;
    }

    private final List<Path> targets = new ArrayList<>();
    private final List<Path> moved = new ArrayList<>();

    /** Refuses before anything is read or written. */
    static void refuseToOverwrite(Path target) {
        if (PrivateFiles.isTaken(target)) {
            throw new ReleaseExists(target);
        }
    }

    /** Writes a file beside its place and gives the SHA-256 of its bytes. */
    String write(Path target, Contents contents) {
        targets.add(target);
        var part = part(target);
        var digest = DigestUtils.getSha256Digest();
        try {
            PrivateFiles.namedFolder(target.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            try (OutputStream stream = new DigestOutputStream(PrivateFiles.write(part), digest)) {
                contents.writeTo(stream);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new ReleaseNotWritten(target, failed);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes a table as RFC 4180. */
    String write(Path target, Table table) {
        return write(target, stream -> {
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
                csv.writeRecord(table.columns());
                for (int row = 0; row < table.rows(); row++) {
                    csv.writeRecord(table.row(row));
                }
            }
        });
    }

    /** Gives all files their names. */
    List<Path> keep() {
        for (Path target : targets) {
            try {
                PrivateFiles.give(part(target), target);
                moved.add(target);
            } catch (FileAlreadyExistsException meanwhile) {
                moved.forEach(ReleaseFiles::discard);
                throw new ReleaseExists(target);
            } catch (IOException failed) {
                moved.forEach(ReleaseFiles::discard);
                throw new ReleaseNotWritten(target, failed);
            }
        }
        return List.copyOf(targets);
    }

    /** Takes away what was not kept. */
    @Override
    public void close() {
        targets.forEach(target -> discard(part(target)));
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            // the next release of this name deletes it before it writes
        }
    }
}
