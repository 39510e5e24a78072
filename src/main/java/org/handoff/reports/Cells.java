package org.handoff.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handoff.disclosure.Cell;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cells of a document by their names: {@code funnel.referrals}, {@code rate.intake.numerator}, {@code who.sex[1]}. A number, or
 * null where it is withheld or there is none.
 */
final class Cells {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, @Nullable Double> values = new LinkedHashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();

    private Cells(JsonNode document) {
        document.get("measures").propertyStream().forEach(measure -> put(measure.getKey(), measure.getValue()));
        document.get("tables").propertyStream().forEach(table -> table.getValue()
                .forEach(row -> put(Relations.read().today(table.getKey() + "[" + key(row) + "]"), row)));
        document.get("reconciliation").get("excluded").forEach(each -> put(FigureCounts.excluded(each.get("reason").asString()), each));
        document.get("reconciliation").get("left_out").forEach(each -> put(LeftOut.cell(each.get("counted").asString(), each.has(Reconciliation.DAYS_TO_RUN)), each));
        put("reconciliation", document.get("reconciliation"));
    }

    static Cells of(String document) {
        return new Cells(JSON.readTree(document));
    }

    /** Every cell in the order of the document. */
    Map<String, @Nullable Double> values() {
        return values;
    }

    /** Those that count something, by their names. */
    List<String> counts() {
        return values.keySet().stream().filter(cell -> !cell.matches(".*\\.(low|high|median|p90|p)")).toList();
    }

    /** Whether the document has a cell, and its number if one is printed. */
    Optional<Double> value(String cell) {
        return Optional.ofNullable(values.get(cell));
    }

    boolean has(String cell) {
        return values.containsKey(cell);
    }

    /** As a person sees it. */
    String shown(String cell) {
        if (!values.containsKey(cell)) {
            return "none";
        }
        var value = values.get(cell);
        return shown.containsKey(cell) ? Objects.requireNonNull(shown.get(cell)) : value == null ? Cell.WITHHELD : number(value);
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static String key(JsonNode row) {
        return row.has("key") ? row.get("key").asString() : row.has("day") ? row.get("day").asString() : "";
    }

    private void put(String cell, JsonNode entries) {
        entries.propertyStream().filter(each -> !each.getKey().equals("of") && (each.getValue().isNumber() || each.getValue().isNull())).forEach(each -> {
            var name = each.getKey().equals("value") || each.getKey().equals("count") ? cell : cell + "." + each.getKey();
            values.put(name, each.getValue().isNull() ? null : Double.valueOf(each.getValue().asDouble()));
            if (each.getKey().equals("value") && entries.has("shown")) {
                shown.put(name, entries.get("shown").asString());
            }
        });
    }
}
