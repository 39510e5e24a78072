package org.handoff.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.machine.PrivateFiles;
import org.handoff.shared.Stopped;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
            PrivateFiles.namedFolder(target.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            try (OutputStream stream = PrivateFiles.write(part)) {
                contents.writeTo(stream);
            }
            PrivateFiles.give(part, target);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new ReportFileExists(target);
        } catch (IOException | UncheckedIOException failed) {
            Stopped.ifBehind(failed);
            throw new ReportFileNotWritten(target, failed);
        } finally {
            discard(part);
        }
    }

    /** Refuses before anything is written: of several files, all are checked first. A link is not followed. */
    static void refuseToOverwrite(Path target) {
        if (PrivateFiles.isTaken(target)) {
            throw new ReportFileExists(target);
        }
    }

    /**
     * A report that is in no list of runs and in no ledger must not be there: should its run not be recorded after all, because it was
     * stopped or its next file could not be written, what was just written goes.
     */
    static void removeUnlessRecorded(Path target) {
        unlessRecorded(() -> discard(target));
    }

    /** What takes back that which was written, should its run not be recorded. */
    static void unlessRecorded(Runnable takesBack) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    takesBack.run();
                }
            }
        });
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException leftBehind) {
            // the next report of this name deletes it before it writes
        }
    }
}
