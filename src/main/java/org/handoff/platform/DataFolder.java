package org.handoff.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.handoff.machine.PrivateFiles;
import org.handoff.machine.Volume;
import org.handoff.shared.Refusal.Kind;

/** The folder of a data file: made where it is missing, and fit to keep records in. */
final class DataFolder {

    private DataFolder() {
    }

    /** Makes the folder, or refuses one where records could be lost or exchanged. */
    static void prepare(DataFile file) throws IOException {
        PrivateFiles.folder(file.folder());
        var risk = Volume.of(of(file)).riskNotAccepted(System.getenv());
        if (risk.isPresent()) {
            throw new DataFileRefused(Kind.INVALID, "%s lies %s, where records can be lost. Name a file on this machine's own disk with --file PATH; backups may go there."
                    .formatted(file.path(), risk.get()));
        }
        if (!Files.exists(Path.of(file.path())) && !Files.isWritable(file.folder())) {
            throw new DataFileRefused(Kind.INVALID, "A new data file cannot be made in %s: the folder is read-only. Name another with --file PATH."
                    .formatted(file.folder()));
        }
        var fix = fix(file);
        if (fix.isPresent()) {
            throw new DataFileRefused(Kind.INVALID, "The folder %s is open to others on this machine, who could put another file in the place of yours. Close it first: %s"
                    .formatted(of(file), fix.get()));
        }
    }

    /** What to type when others may write to the folder, or look into it where it is the program's own. */
    static Optional<String> fix(DataFile file) throws IOException {
        var folder = of(file);
        return folder.equals(UserFolders.ofThisUser().dataFile().getParent()) ? PrivateFiles.fixOwnFolder(folder)
                : PrivateFiles.fixFolder(folder);
    }

    /** The folder the file really lies in, should its path be a link. */
    static Path of(DataFile file) throws IOException {
        var path = Path.of(file.path());
        return Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath().getParent() : file.folder();
    }
}
