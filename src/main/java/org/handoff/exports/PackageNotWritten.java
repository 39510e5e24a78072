package org.handoff.exports;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class PackageNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    PackageNotWritten(Path folder, Exception reason) {
        super(Kind.INVALID, ("%s could not be written (%s), and nothing of it was kept. See that the folder above it may be written to and has room,"
                + " or name another with --out.").formatted(folder, words(reason)));
    }

    private static String words(Exception reason) {
        var said = reason instanceof FileSystemException system ? system.getReason() : reason.getMessage();
        return said == null ? reason.getClass().getSimpleName() : said;
    }
}
