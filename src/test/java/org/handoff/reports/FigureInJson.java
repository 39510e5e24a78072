package org.handoff.reports;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON of a report says of a figure that stands in a row of its sheet. */
record FigureInJson(JsonNode figure) {

    static final List<String> PARTS = List.of("value", "numerator", "denominator", "low", "high", "n", "median", "p90", "shown");

    static FigureInJson of(JsonNode document, NamedCsvRecord row) {
        var id = row.getField("id");
        var key = row.getField("key");
        var measure = document.get("measures").path(id);
        if (key.isEmpty()) {
            return new FigureInJson(measure);
        }
        return new FigureInJson(measure.has(key) ? JsonMapper.shared().createObjectNode().set("value", measure.get(key))
                : document.get("tables").get(id).valueStream().filter(cell -> cell.get("key").asString().equals(key)).findFirst().orElseThrow());
    }

    /** As the sheet writes it; what is shown of a count alone is the count. */
    String text(String part) {
        var said = figure.path(figure.has(part) || !part.equals("shown") ? part : "value");
        if (said.isNull() || said.isMissingNode()) {
            return part.equals("shown") ? "–" : "";
        }
        return said.isNumber() ? said.decimalValue().toPlainString() : said.asString();
    }
}
