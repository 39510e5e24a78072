package org.handoff.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive without the moment it was made in: the same contents give the same bytes. */
final class FixedZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {
    }

    /** Writes the entries of an archive once more, in their order. */
    static void write(byte[] archive, OutputStream target) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive)); var to = new ZipOutputStream(target)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
    }
}
