package org.handoff.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import net.sf.jasperreports.engine.JasperPrint;
import org.handoff.machine.PrivateFiles;
import org.handoff.paper.Imprint;
import org.handoff.paper.Paper;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A paper on the disk: a tagged PDF with its fonts inside, complete or not there at all, readable by its owner only, never over
 * another file. It stands or falls with the transaction that logs it.
 */
final class LetterFile {

    /** What makes the pages of a paper, under its letterhead. */
    @FunctionalInterface
    interface Pages {
        JasperPrint under(Letterhead head);
    }

    private LetterFile() {
    }

    /**
     * Writes the paper.
     *
     * @return how many pages it has
     * @throws org.handoff.shared.Refusal when there is a file of that name already, or it cannot be written
     */
    static int write(Path target, Pages pages, Letterhead head, Instant at) {
        if (PrivateFiles.isTaken(target)) {
            throw new LetterFileTaken(target);
        }
        var printed = pages.under(head);
        var bytes = Paper.of(printed, imprint(printed.getName(), head, at));
        makeFolder(target);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            try (OutputStream stream = PrivateFiles.write(part)) {
                stream.write(bytes);
            }
            removeUnlessLogged(target);
            PrivateFiles.give(part, target);
        } catch (FileAlreadyExistsException meanwhile) {
            throw new LetterFileTaken(target);
        } catch (IOException failed) {
            throw new LetterNotWritten(target, failed);
        } finally {
            discard(part);
        }
        return printed.getPages().size();
    }

    private static void makeFolder(Path target) {
        try {
            PrivateFiles.namedFolder(target.toAbsolutePath().getParent());
        } catch (IOException noFolder) {
            throw new LetterNotWritten(target, noFolder);
        }
    }

    /** A paper that is not in the log must not be there: should the log not be written after all, the file goes. */
    private static void removeUnlessLogged(Path target) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    discard(target);
                }
            }
        });
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    /** The title names the kind of paper and the line of the log, not the person: windows and lists of files show it. */
    private static Imprint imprint(String kind, Letterhead head, Instant at) {
        var paper = "%s %s".formatted(kind.equals("letter") ? "Participation letter" : "Record", head.reference());
        return new Imprint(head.program() + ": " + paper, head.program(), paper, "Handoff", at);
    }
}
