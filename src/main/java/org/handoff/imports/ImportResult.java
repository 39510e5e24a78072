package org.handoff.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading some files.
 *
 * @param id             the import, if one was written
 * @param problems       everything found, in the order of files and rows, up to a bound
 * @param problemsBeyond how many more there were beyond the bound
 * @param leftAsMade     the first of the changed rows of which a part was left as staff made it
 * @param rowsLeftAsMade how many such rows there are
 * @param rejectedFiles  the files that hold the refused rows
 * @param brokeOff       whether a file could not be read to its end
 * @param leftAside      files of the folder that were not read, each with the reason
 * @param took           how long it took
 */
public record ImportResult(Ending ending, @Nullable ImportId id, List<FileOutcome> files, List<Problem> problems,
        long problemsBeyond, List<KeptFields> leftAsMade, long rowsLeftAsMade, List<Path> rejectedFiles, boolean brokeOff,
        List<String> leftAside, Duration took) {

    /** How an import ended. */
    public enum Ending {
        /** Records were written. */
        WRITTEN,
        /** There was nothing new and nothing changed, so nothing was written. */
        NOTHING_TO_WRITE,
        /** It was a dry run. */
        CHECKED,
        /** Something was refused, so nothing was written. */
        REFUSED
    }

    /** The four outcomes over all files. */
    public Outcomes total() {
        return files.stream().map(FileOutcome::outcomes).reduce(Outcomes.NONE, Outcomes::plus);
    }

    /** Rows read in a second. */
    public long rowsPerSecond() {
        return Math.round(total().rows() / Math.max(took.toNanos() / 1e9, 1e-3));
    }
}
