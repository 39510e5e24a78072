package org.handoff.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.anonymity.Attack;
import org.handoff.anonymity.Step;
import org.jspecify.annotations.Nullable;

/**
 * A package that was made, or only tried.
 *
 * @param statement  its statement, as statement.json holds it
 * @param steps      what was done
 * @param attacks    how attacks on it went
 * @param remarks    what whoever made it has to know and the package does not say
 * @param folder     where it is; null for a dry run
 */
public record ExportResult(Map<String, @Nullable Object> statement, List<Step> steps, List<Attack> attacks, List<String> remarks,
        @Nullable Path folder) {
}
