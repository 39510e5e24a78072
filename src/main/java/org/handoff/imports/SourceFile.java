package org.handoff.imports;

import java.nio.file.Path;

/** One file to read and which file of the exchange format it is. */
record SourceFile(Path path, ExchangeFile file) {

    /** The name as the person sees it in the folder. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** How long it is; nothing where that cannot be told before it is read. */
    long bytes() {
        return path.toFile().length();
    }
}
