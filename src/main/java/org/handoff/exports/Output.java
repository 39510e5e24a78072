package org.handoff.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.machine.PrivateFiles;
import org.springframework.util.FileSystemUtils;

/**
 * A file or folder that is there whole or not at all: written beside its place under a hidden name, then renamed, and taken away
 * again when what it belongs to is not kept.
 */
final class Output implements AutoCloseable {

    private final Path target;
    private final Path part;
    private final Path note;
    private final FileChannel lock;
    private final Runnable forgotten;
    private boolean given;
    private boolean kept;

    Output(Path target, Path part, Path note, FileChannel lock, Runnable forgotten) throws IOException {
        this.target = target;
        this.part = part;
        this.note = note;
        this.lock = lock;
        this.forgotten = forgotten;
        lock.write(ByteBuffer.wrap(target.toString().getBytes(StandardCharsets.UTF_8)));
        lock.force(true);
    }

    /** Notes the hash by which it can be told from something else of its name. */
    void promise(String sha256) throws IOException {
        lock.write(ByteBuffer.wrap(("\n" + sha256).getBytes(StandardCharsets.UTF_8)));
        lock.force(true);
    }

    Path target() {
        return target;
    }

    /** It as one file. */
    OutputStream file() throws IOException {
        return PrivateFiles.write(part);
    }

    /** A file in it as a folder, on the disk when it is closed. */
    OutputStream file(String name) throws IOException {
        var path = part.resolve(name);
        PrivateFiles.ownFolder(part);
        PrivateFiles.folder(path.getParent());
        return PrivateFiles.write(path);
    }

    /** Where it lies until it has its name. */
    Path part() {
        return part;
    }

    /**
     * Gives it its name; {@link #keep} says whether it stays.
     *
     * @throws PackageExists when something has got that name meanwhile
     */
    Path give() throws IOException {
        try {
            PrivateFiles.give(part, target);
            given = true;
            PrivateFiles.sync(target.getParent());
            return target;
        } catch (FileAlreadyExistsException meanwhile) {
            throw new PackageExists(target);
        }
    }

    /** It stays. */
    void keep() {
        kept = true;
    }

    /** Takes away what is not kept. */
    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(part);
            if (given && !kept) {
                FileSystemUtils.deleteRecursively(target);
            }
            lock.close();
            Files.deleteIfExists(note);
        } catch (IOException leftBehind) {
            // the note is still there, so the next start tries again
        } finally {
            forgotten.run();
        }
    }
}
