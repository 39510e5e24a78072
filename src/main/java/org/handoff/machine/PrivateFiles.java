package org.handoff.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files and folders that nobody but their owner may open, whatever the umask says. Everything the program writes is made here,
 * so that no other file is ever written over and no link followed.
 */
public final class PrivateFiles {

    private static final Access ACCESS = Access.of(FileSystems.getDefault());

    private PrivateFiles() {
    }

    /** A folder, made with those above it where they are missing; one that is there already stays as it is. */
    public static Path folder(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, ACCESS.ofNewFolder());
    }

    /**
     * The same of a folder that somebody named.
     *
     * @throws org.handoff.shared.Refusal when it, or one above it, is a file
     */
    public static Path namedFolder(Path folder) throws IOException {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each) && !Files.isDirectory(each)) {
                throw new NotAFolder(each);
            }
        }
        return folder(folder);
    }

    /** A folder of the program's own: one that is there already is made its owner's alone. */
    public static Path ownFolder(Path folder) throws IOException {
        folder(folder);
        if (ACCESS.opensToOthers(folder)) {
            ACCESS.closeFolder(folder);
        }
        return folder;
    }

    /** A file of the program's own, such as its log: made where it is missing, and its owner's alone in any case. */
    public static Path ownFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            return newFile(file);
        }
        if (ACCESS.opensToOthers(file)) {
            ACCESS.closeFile(file);
        }
        return file;
    }

    /**
     * An empty file.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is a file of that name, or a link
     */
    public static Path newFile(Path file) throws IOException {
        return Files.createFile(file, ACCESS.ofNewFile());
    }

    /** A new file in a folder, with a name nobody can guess between these two ends. */
    public static Path newFile(Path folder, String begin, String end) throws IOException {
        return Files.createTempFile(folder, begin, end, ACCESS.ofNewFile());
    }

    /**
     * A new file to write to; closing it waits until the disk has it.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is a file of that name, or a link
     */
    public static OutputStream write(Path file) throws IOException {
        var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ACCESS.ofNewFile());
        return new Synced(channel, Channels.newOutputStream(channel));
    }

    /** Gives a written file its name, unless there is a file or a link of that name already. */
    public static void give(Path written, Path name) throws IOException {
        // without an option: replacing, as an atomic move does, is just what must not happen
        Files.move(written, name);
    }

    /** Waits until the names in a folder are on the disk, where the system can do that for a folder. */
    public static void sync(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notWithFolders) {
            // Windows cannot, and writes names at once
        }
    }

    /** Whether there is anything of that name: a file, a folder, or a link, wherever it leads. */
    public static boolean isTaken(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What to type when others may open one of these files; empty when they may not. Files that are not there are left out. */
    public static Optional<String> fix(List<Path> files) throws IOException {
        var open = new ArrayList<Path>();
        for (Path file : files) {
            if (Files.exists(file) && ACCESS.opensToOthers(file)) {
                open.add(file);
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(ACCESS.closingFiles(open));
    }

    /** What to type when others may look into a folder of the program's own. */
    public static Optional<String> fixOwnFolder(Path folder) throws IOException {
        return ACCESS.opensToOthers(folder) ? Optional.of(ACCESS.closingFolder(folder)) : Optional.empty();
    }

    /** What to type when others could put a file in the place of one that lies in this folder. */
    public static Optional<String> fixFolder(Path folder) throws IOException {
        return ACCESS.letsOthersWrite(folder) ? Optional.of(ACCESS.keepingOthersFromWriting(folder)) : Optional.empty();
    }
}
