package org.handoff.anonymity.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handoff.anonymity.FileResult;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.jspecify.annotations.Nullable;

/** What is said of a file that was made anonymous. */
final class ReleaseReply {

    /** Below this, the field's rules would not let a file go to anybody. */
    private static final int LEAST_USUAL_K = 5;
    /** The confidence cap of both export profiles. */
    private static final double USUAL_CAP = 0.9;
    private static final int DIGITS = 4;

    private ReleaseReply() {
    }

    static Reply of(FileResult result, int k) {
        var steps = steps(result);
        var table = Reply.sheet(title(result));
        facts(result).forEach(table::with);
        var json = new LinkedHashMap<String, @Nullable Object>(facts(result));
        json.put("loss_by_column", byColumn(result));
        json.put("attacks", result.attacks());
        json.put("steps", result.release().steps());
        json.put("files", result.written().stream().map(Path::toString).toList());
        return Reply.remarked(Reply.document(json, table.with(steps), steps), remarks(result, k), 0);
    }

    private static String title(FileResult result) {
        int released = result.release().table().rows();
        return result.written().isEmpty() ? "Tried only, nothing was written: %d of %d rows would be released.".formatted(released,
                result.rows()) : "%d of %d rows are released.".formatted(released, result.rows());
    }

    private static Map<String, @Nullable Object> facts(FileResult result) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        var risk = result.release().risk();
        var loss = result.release().loss();
        facts.put("rows", result.rows());
        facts.put("rows_released", result.release().table().rows());
        facts.put("rows_withheld", loss.withheld());
        facts.put("classes", risk.classes());
        facts.put("smallest_class", risk.smallest());
        facts.put("highest_risk", rounded(risk.highest()));
        facts.put("mean_risk", rounded(risk.mean()));
        if (risk.fewestValues() > 0) {
            facts.put("fewest_sensitive_values", risk.fewestValues());
            facts.put("largest_sensitive_share", rounded(risk.largestShare()));
        }
        facts.put("granularity_loss", rounded(loss.granularity()));
        facts.put("entropy_loss", rounded(loss.entropy()));
        facts.put("discernibility", loss.discernibility());
        facts.put("average_class", rounded(loss.averageClass()));
        return facts;
    }

    private static List<Map<String, Object>> byColumn(FileResult result) {
        return result.release().loss().byColumn().entrySet().stream()
                .map(entry -> {
                    var column = new LinkedHashMap<String, Object>();
                    column.put("column", entry.getKey());
                    column.put("loss", rounded(entry.getValue()));
                    return (Map<String, Object>) column;
                }).toList();
    }

    private static Reply.Listing steps(FileResult result) {
        var rows = new ArrayList<List<@Nullable Object>>();
        result.release().steps().forEach(step -> rows.add(List.of(rows.size() + 1, step.name(), step.sentence())));
        return Reply.rows("steps", List.of(new Column("number", "No"), Column.of("name"), Column.of("sentence").uncut()), rows,
                rows.size());
    }

    private static List<String> remarks(FileResult result, int k) {
        var remarks = new ArrayList<String>();
        if (k < LEAST_USUAL_K) {
            remarks.add("k = %d is for trying out: below 5 nothing should be given away.".formatted(k));
        }
        if (result.release().risk().largestShare() > USUAL_CAP) {
            remarks.add(String.format(Locale.ROOT, "In some class one sensitive value has %.1f %%, so that it can be inferred. --cap 90 prevents that.",
                    100 * result.release().risk().largestShare()));
        }
        result.written().forEach(file -> remarks.add("Written: " + file.toAbsolutePath().normalize()));
        return remarks;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
