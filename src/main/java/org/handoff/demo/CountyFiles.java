package org.handoff.demo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.handoff.accounts.Open;
import org.handoff.machine.PrivateFiles;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/** Writes a county of invented people as files of the exchange format, of any size, for trying, training and measuring. */
@Service
public class CountyFiles {

    private final Clock clock;

    CountyFiles(Clock clock) {
        this.clock = clock;
    }

    /** What was written: the folder and the rows of all its files. */
    public record Written(Path folder, long rows) {
    }

    /**
     * Writes a new folder: the same files for the same seed, size and day. It gets its name when it is complete.
     *
     * @param told  hears how many referrals are written
     * @throws org.handoff.shared.Refusal when there is something of that name already, or the folder cannot be written
     */
    @Open("tells of nobody: everybody in it is invented")
    public Written write(Path out, int referrals, long seed, LongConsumer told) {
        var folder = out.toAbsolutePath().normalize();
        if (PrivateFiles.isTaken(folder)) {
            throw new CountyExists(folder);
        }
        var part = folder.resolveSibling("." + folder.getFileName() + ".part");
        try {
            FileSystemUtils.deleteRecursively(part);
            PrivateFiles.ownFolder(part);
            long rows = new DemoCounty(seed, LocalDate.now(clock)).writeReferrals(part, referrals, told);
            PrivateFiles.give(part, folder);
            return new Written(folder, rows);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new CountyExists(folder);
        } catch (IOException failed) {
            throw new CountyNotWritten(folder, failed);
        } finally {
            takeAway(part);
        }
    }

    private static void takeAway(Path part) {
        try {
            FileSystemUtils.deleteRecursively(part);
        } catch (IOException leftBehind) {
            // the next county of this name deletes it before it writes
        }
    }
}
