package org.handoff.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to import and how.
 *
 * @param paths          folders or single files of the exchange format
 * @param dryRun         do all of it but the writing
 * @param acceptValid    write the good rows although others are refused, and the refused ones to a file of their own
 * @param rejectedFolder where the refused rows go; null: beside their source
 * @param progress       told every thousand rows
 */
public record ImportRequest(List<Path> paths, boolean dryRun, boolean acceptValid, @Nullable Path rejectedFolder,
        Consumer<RowsSoFar> progress) {

    /** All or nothing, from these paths, in silence. */
    public static ImportRequest of(Path... paths) {
        return new ImportRequest(List.of(paths), false, false, null, progress -> { });
    }

    /** How many bytes its files have, of folders what lies in them; what cannot be read has none. */
    public long bytes() {
        return paths.stream().flatMap(path -> {
            var inside = path.toFile().listFiles();
            return inside == null ? Stream.of(path.toFile()) : Stream.of(inside);
        }).mapToLong(File::length).sum();
    }

    /** The same without the writing. */
    public ImportRequest asDryRun() {
        return new ImportRequest(paths, true, acceptValid, rejectedFolder, progress);
    }

    /** The same, writing the good rows whatever the others are. */
    public ImportRequest acceptingValid() {
        return new ImportRequest(paths, dryRun, true, rejectedFolder, progress);
    }

    /** The same with the refused rows written to another folder. */
    public ImportRequest rejectingTo(Path folder) {
        return new ImportRequest(paths, dryRun, acceptValid, folder, progress);
    }

    /** The same, telling how far it is. */
    public ImportRequest telling(Consumer<RowsSoFar> listener) {
        return new ImportRequest(paths, dryRun, acceptValid, rejectedFolder, listener);
    }
}
