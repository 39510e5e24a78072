package org.handoff.reports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one run.
 *
 * @param reportId the run's name, on every page and in the names of its files
 * @param document the JSON document of the command contract
 * @param columns what stands above the sheet of figures
 * @param rows every figure, a row each
 */
public record RunResult(String reportId, Map<String, @Nullable Object> document, List<String> columns,
        List<List<@Nullable Object>> rows, Publication publication) {
}
