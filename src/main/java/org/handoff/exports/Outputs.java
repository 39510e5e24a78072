package org.handoff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.handoff.machine.PrivateFiles;
import org.handoff.platform.DataFile;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * What is written for somebody else, while it is not whole. Each has a note beside the data file that says where; a note that no
 * process holds locked is of one that was killed, and what it points to is deleted when the program starts again.
 */
@Component
class Outputs {

    private static final int TOKEN = 8;
    /** Where to, and the hash. */
    private static final int LINES = 2;

    private final DataFile file;
    private final Set<String> ours = ConcurrentHashMap.newKeySet();

    Outputs(DataFile file) {
        this.file = file;
    }

    /**
     * Begins a file or folder.
     *
     * @throws org.handoff.shared.Refusal when there is something of that name, before anything is written
     */
    Output begin(Path out) {
        var target = out.toAbsolutePath().normalize();
        if (PrivateFiles.isTaken(target)) {
            throw new PackageExists(target);
        }
        var token = token();
        try {
            PrivateFiles.folder(target.getParent());
            var note = PrivateFiles.ownFolder(notes()).resolve(token);
            var lock = FileChannel.open(PrivateFiles.newFile(note), StandardOpenOption.WRITE);
            lock.lock();
            ours.add(token);
            return new Output(target, part(target, token), note, lock, () -> ours.remove(token));
        } catch (IOException failed) {
            throw new PackageNotWritten(target, failed);
        }
    }

    /** Deletes what killed runs left. Only what is named after its note is deleted, and only while it is not whole. */
    List<Path> removeLeftBehind() {
        var removed = new ArrayList<Path>();
        if (Files.isDirectory(notes())) {
            try (var notes = Files.newDirectoryStream(notes())) {
                for (Path note : notes) {
                    if (isOver(note)) {
                        removed.addAll(remove(note));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return removed;
    }

    /** What was about to get its name: with the note, its promise is read until it is forgotten. */
    List<Promise> promised() {
        var promised = new ArrayList<Promise>();
        if (Files.isDirectory(notes())) {
            try (var notes = Files.newDirectoryStream(notes())) {
                for (Path note : notes) {
                    var lines = Files.readAllLines(note, StandardCharsets.UTF_8);
                    if (lines.size() == LINES) {
                        promised.add(new Promise(note, Path.of(lines.get(0)), lines.get(1), isOver(note)));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return promised;
    }

    /** Once the register says how it ended, its note is of no use. */
    void forget(Promise promise) {
        if (promise.isOver()) {
            try {
                Files.deleteIfExists(promise.note());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Whether some run left a note, or is writing one. */
    boolean isAnyNoted() {
        try (var notes = Files.isDirectory(notes()) ? Files.list(notes()) : Stream.<Path>empty()) {
            return notes.findAny().isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isOver(Path note) throws IOException {
        return !ours.contains(note.getFileName().toString()) && isFree(note);
    }

    /** A note of something that had its hidden name no longer, and may have got its own, stays until the register was asked. */
    private static List<Path> remove(Path note) throws IOException {
        var lines = Files.readAllLines(note, StandardCharsets.UTF_8);
        var removed = new ArrayList<Path>();
        if (!lines.isEmpty()) {
            var part = part(Path.of(lines.get(0)), note.getFileName().toString());
            if (FileSystemUtils.deleteRecursively(part)) {
                removed.add(part);
            }
        }
        if (lines.size() < LINES || !removed.isEmpty()) {
            Files.deleteIfExists(note);
        }
        return removed;
    }

    private static boolean isFree(Path note) throws IOException {
        try (var channel = FileChannel.open(note, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private Path notes() {
        return file.folder().resolve(file.name() + ".unfinished");
    }

    private static Path part(Path target, String token) {
        return target.resolveSibling("." + target.getFileName() + "." + token + ".part");
    }

    private static String token() {
        var bytes = new byte[TOKEN];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
