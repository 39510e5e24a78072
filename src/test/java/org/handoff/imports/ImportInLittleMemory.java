package org.handoff.imports;

import java.nio.file.Path;

/** Imports a folder and takes it back, in a Java of its own whose memory a test has bounded; says how fast it was. */
final class ImportInLittleMemory {

    private ImportInLittleMemory() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var database = new ImportDatabase(Path.of(arguments[0]), true)) {
            var result = database.imports().read(ImportRequest.of(Path.of(arguments[1])));
            var undone = database.imports().undo(result.id());
            System.out.println("%d read, %d refused, %d undone, %d a second".formatted(result.total().rows(),
                    result.total().rejected(), undone.removed(), result.rowsPerSecond()));
        }
    }
}
