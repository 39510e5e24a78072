package org.handoff.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.platform.DataFile;
import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether there is room for what will be recorded, and for a backup beside it. */
@Component
@Order(10)
class DiskSpaceCheckup implements Checkup {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LEAST = 64 * MEGABYTE;
    private static final long ROOMY = 1024 * MEGABYTE;

    private final DataFile file;

    DiskSpaceCheckup(DataFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "disk-space";
    }

    @Override
    public Finding run() {
        try {
            long free = Files.getFileStore(file.folder()).getUsableSpace();
            long used = Files.size(Path.of(file.path()));
            return judge(free, used);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Both in bytes. */
    static Finding judge(long free, long used) {
        var said = "%,d MB are free on the disk of the data file".formatted(free / MEGABYTE);
        if (free < LEAST) {
            return Finding.wrong(said, "Free some space now: nothing can be saved on a full disk.");
        }
        return free < Math.max(ROOMY, 3 * used) ? Finding.look(said, "Free some space before the next backup or import.") : Finding.ok(said);
    }
}
