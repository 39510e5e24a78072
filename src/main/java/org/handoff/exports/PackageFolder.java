package org.handoff.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.handoff.machine.PrivateFiles;
import org.springframework.util.FileSystemUtils;

/**
 * A folder that is there whole or not at all: written beside its place under another name and then renamed. What a killed run left
 * under that name is deleted by the next one.
 */
final class PackageFolder implements AutoCloseable {

    private final Path target;
    private final Path part;

    /** @throws org.handoff.shared.Refusal when there is something of that name, before anything is written */
    PackageFolder(Path out) {
        this.target = out.toAbsolutePath().normalize();
        this.part = target.resolveSibling("." + target.getFileName() + ".part");
        refuseToOverwrite();
    }

    private void refuseToOverwrite() {
        if (PrivateFiles.isTaken(target)) {
            throw new PackageExists(target);
        }
    }

    /** Writes all files and gives the folder its name. */
    Path write(Map<String, String> files) {
        try {
            FileSystemUtils.deleteRecursively(part);
            PrivateFiles.ownFolder(part);
            for (var file : files.entrySet()) {
                var path = part.resolve(file.getKey());
                PrivateFiles.folder(path.getParent());
                try (var stream = PrivateFiles.write(path)) {
                    stream.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            PrivateFiles.give(part, target);
            return target;
        } catch (FileAlreadyExistsException meanwhile) {
            throw new PackageExists(target);
        } catch (IOException failed) {
            throw new PackageNotWritten(target, failed);
        }
    }

    /** Takes away what did not get its name. */
    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(part);
        } catch (IOException leftBehind) {
            // the next package of this name deletes it before it writes
        }
    }

    /** Takes the whole package away again, when what comes after it fails. */
    void withdraw() {
        try {
            FileSystemUtils.deleteRecursively(target);
        } catch (IOException failed) {
            throw new PackageNotWritten(target, failed);
        }
    }
}
