package org.handoff.exports.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.exports.ExportResult;
import org.jspecify.annotations.Nullable;

/** What is said of a package that was made or tried. */
final class PackageReply {

    private static final List<String> FACTS = List.of("profile", "recipient", "agreement", "cohort", "people", "people_released",
            "rows_withheld", "k_asked", "k", "l", "raw_figures");

    private PackageReply() {
    }

    static Reply of(ExportResult result) {
        var statement = result.statement();
        var sheet = Reply.sheet(result.folder() == null ? "Tried only, nothing was written." : "The package is written.");
        FACTS.forEach(fact -> sheet.with(fact, statement.get(fact)));
        if (statement.get("people_left_out") instanceof List<?> leftOut) {
            leftOut.forEach(each -> sheet.with("left out: " + map(each).get("reason"), map(each).get("people")));
        }
        map(statement.get("columns_left_out")).forEach((column, why) -> sheet.with("without " + column, why));
        map(statement.get("risk")).entrySet().stream().limit(4).forEach(entry -> sheet.with(entry.getKey(), entry.getValue()));
        map(statement.get("loss")).forEach(sheet::with);
        var attacks = attacks(result);
        var steps = new ArrayList<List<@Nullable Object>>();
        result.steps().forEach(step -> steps.add(List.of(step.name(), step.sentence())));
        sheet.with(statistics(statement)).with(attacks)
                .with(Reply.rows("steps", List.of(Column.of("name"), Column.of("sentence").uncut()), steps, steps.size()));
        var json = new LinkedHashMap<String, @Nullable Object>(statement);
        json.put("steps", result.steps());
        json.put("folder", result.folder() == null ? null : result.folder().toString());
        return Reply.remarked(Reply.document(json, sheet, attacks), remarks(result), 0);
    }

    private static List<String> remarks(ExportResult result) {
        var remarks = new ArrayList<String>();
        if (result.statement().get("reliability") instanceof List<?> sentences) {
            sentences.forEach(sentence -> remarks.add(String.valueOf(sentence)));
        }
        if (result.statement().get("diversity") instanceof String sentence) {
            remarks.add(sentence + " See --include-sud and --include-health.");
        }
        remarks.addAll(result.remarks());
        if (result.folder() != null) {
            remarks.add("Written: " + result.folder());
            remarks.add("Delete the folder when it has been handed over; export list keeps its hash.");
        }
        return remarks;
    }

    private static Reply.Listing attacks(ExportResult result) {
        var rows = new ArrayList<List<@Nullable Object>>();
        result.attacks().forEach(attack -> rows.add(List.of(attack.name(), attack.knows(), !attack.tried() ? "not tried" : attack.passed() ? "withstood" : "succeeded",
                attack.outcome())));
        return Reply.rows("attacks", List.of(Column.of("attack"), Column.of("knows"), Column.of("result"), Column.of("outcome").uncut()), rows,
                rows.size());
    }

    private static Reply.Listing statistics(Map<String, @Nullable Object> statement) {
        var all = statement.get("statistics") instanceof List<?> list ? list.stream().map(PackageReply::map).toList()
                : List.<Map<String, @Nullable Object>>of();
        var told = all.stream().anyMatch(each -> each.get("raw") != null) ? List.of("analysis", "figure", "raw", "export", "allowed", "verdict")
                : List.of("analysis", "figure", "difference", "verdict");
        var rows = new ArrayList<List<@Nullable Object>>();
        all.forEach(each -> {
            var row = new ArrayList<@Nullable Object>();
            told.forEach(key -> row.add(each.get(key)));
            rows.add(row);
        });
        return Reply.rows("statistics", told.stream().map(Column::of).toList(), rows, rows.size());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
