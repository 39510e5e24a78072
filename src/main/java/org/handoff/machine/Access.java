package org.handoff.machine;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Set;

/** How a platform says who may open a file. All of it looks at names only: no file is ever opened to find out. */
interface Access {

    /** What the rules of a file system allow. */
    static Access of(FileSystem files) {
        return among(files.supportedFileAttributeViews());
    }

    /** The rules for a file system that knows these kinds of attribute; where it knows none, everybody may do everything. */
    static Access among(Set<String> kinds) {
        if (kinds.contains("unix")) {
            return new PosixAccess();
        }
        return kinds.contains("acl") ? new AclAccess() : new UnknownAccess();
    }

    /** Makes a file its owner's alone at the moment it is made. */
    FileAttribute<?>[] ofNewFile();

    /** Makes a folder its owner's alone at the moment it is made. */
    FileAttribute<?>[] ofNewFolder();

    /** Whether anybody but the owner and the machine's own accounts may read or change it. */
    boolean opensToOthers(Path path) throws IOException;

    /** Whether others may put files into a folder, and so in the place of a file that lies there. */
    boolean letsOthersWrite(Path folder) throws IOException;

    /** Makes a folder its owner's alone. */
    void closeFolder(Path folder) throws IOException;

    /** Makes a file its owner's alone. */
    void closeFile(Path file) throws IOException;

    /** What to type to make files their owner's alone. */
    String closingFiles(List<Path> files);

    /** What to type to make a folder its owner's alone. */
    String closingFolder(Path folder);

    /** What to type so that nobody else puts files into a folder. */
    String keepingOthersFromWriting(Path folder);
}
