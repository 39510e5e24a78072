package org.handoff.anonymity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file to be made anonymous.
 *
 * @param source        the file
 * @param hierarchies   the folder of hierarchies
 * @param columns       the columns named for each role
 * @param k             how many rows at least read alike
 * @param l             how many different sensitive values at least a class has
 * @param cap           the largest share of one sensitive value in a class
 * @param mostWithheld  the largest share of rows that may be left out
 * @param seed          the same seed gives the same file
 * @param out           the file to write; beside the source when not said
 * @param dryRun        whether to write nothing
 * @param watcher       told of each step as it begins; may throw to end the work
 */
public record FileRequest(Path source, Path hierarchies, Map<Role, List<String>> columns, int k, int l, double cap, double mostWithheld,
        long seed, @Nullable Path out, boolean dryRun, Consumer<String> watcher) {

    /** The file to write. */
    Path target() {
        return out == null ? beside(source, ".anonymized.csv") : out;
    }

    /** The file with the steps, beside the other. */
    Path stepsTarget() {
        return beside(target(), ".steps.txt");
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("(?i)\\.csv$", "") + ending);
    }
}
