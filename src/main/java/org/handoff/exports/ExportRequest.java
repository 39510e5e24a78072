package org.handoff.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A package that is asked for.
 *
 * @param k             how many rows at least read alike; null for that of the profile
 * @param l             how many different sensitive values each class has at least
 * @param recipient     whom it is for
 * @param agreement     the number of the data-use agreement; null for the public
 * @param sudBasis      the basis on which columns about substance use are in it; null leaves them out
 * @param healthBasis   the same for mental health
 * @param series        the name of the series whose packages can be joined; null for a package that joins nothing
 * @param withoutColumns columns left out by hand
 * @param seed          the same seed gives the same classes
 * @param out           the folder to write; null for a dry run
 * @param watcher       told of each step as it begins; may throw to end the work
 */
public record ExportRequest(Profile profile, CohortRequest cohort, @Nullable Integer k, int l, String recipient,
        @Nullable String agreement, @Nullable String sudBasis, @Nullable String healthBasis, @Nullable String series,
        List<String> withoutColumns, long seed, @Nullable Path out, Consumer<String> watcher) {

    /** The l that is taken when nobody asks for another. */
    public static final int USUAL_L = 2;

    /** Whether nothing is to be written. */
    boolean isTrial() {
        return out == null;
    }

    int leastAlike() {
        return k == null ? profile.k() : k;
    }

    /** Whether a column that needs this basis may be in it. */
    boolean hasBasis(String basis) {
        return basis.isEmpty() || profile.mayHaveBasis() && (basis.equals("sud") ? sudBasis : healthBasis) != null;
    }
}
