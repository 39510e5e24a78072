package org.handoff.machine;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;

/** A platform that says nothing about who may open a file: nothing can be set and nothing refused. */
final class UnknownAccess implements Access {

    private static final String NOTHING_TO_TYPE = "see the machine's manual";

    @Override
    public FileAttribute<?>[] ofNewFile() {
        return new FileAttribute<?>[0];
    }

    @Override
    public FileAttribute<?>[] ofNewFolder() {
        return new FileAttribute<?>[0];
    }

    @Override
    public boolean opensToOthers(Path path) {
        return false;
    }

    @Override
    public boolean letsOthersWrite(Path folder) {
        return false;
    }

    @Override
    public void closeFolder(Path folder) {
        // nothing to set
    }

    @Override
    public void closeFile(Path file) {
        // nothing to set
    }

    @Override
    public String closingFiles(List<Path> files) {
        return NOTHING_TO_TYPE;
    }

    @Override
    public String closingFolder(Path folder) {
        return NOTHING_TO_TYPE;
    }

    @Override
    public String keepingOthersFromWriting(Path folder) {
        return NOTHING_TO_TYPE;
    }
}
