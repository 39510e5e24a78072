package org.handoff.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/** Linux and macOS: nine permissions and the sticky bit. */
final class PosixAccess implements Access {

    private static final int OTHERS = 077;
    private static final int OTHERS_WRITE = 022;
    /** As on /tmp: everybody may put a file there, nobody may touch another's. */
    private static final int STICKY = 01000;

    @Override
    public FileAttribute<?>[] ofNewFile() {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};
    }

    @Override
    public FileAttribute<?>[] ofNewFolder() {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))};
    }

    @Override
    public boolean opensToOthers(Path path) throws IOException {
        return (mode(path) & OTHERS) != 0;
    }

    @Override
    public boolean letsOthersWrite(Path folder) throws IOException {
        int mode = mode(folder);
        return (mode & OTHERS_WRITE) != 0 && (mode & STICKY) == 0;
    }

    @Override
    public void closeFolder(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void closeFile(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    @Override
    public String closingFiles(List<Path> files) {
        return "chmod 600 " + files.stream().map(PosixAccess::quoted).collect(Collectors.joining(" "));
    }

    @Override
    public String closingFolder(Path folder) {
        return "chmod 700 " + quoted(folder);
    }

    @Override
    public String keepingOthersFromWriting(Path folder) {
        return "chmod go-w " + quoted(folder);
    }

    private static int mode(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:mode");
    }

    /** As a shell takes it for one word. */
    private static String quoted(Path path) {
        var text = path.toString();
        return text.matches("[\\w@%+=:,./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
