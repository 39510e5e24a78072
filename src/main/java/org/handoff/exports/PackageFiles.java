package org.handoff.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handoff.anonymity.Hierarchy;
import org.jspecify.annotations.Nullable;

/** The files of a package as text, by their names. */
final class PackageFiles {

    private final ExportRequest request;
    private final Sheets sheets;
    private final List<ExportColumn> columns;
    private final Map<String, Hierarchy> hierarchies;
    /** The files with rows, which stay as they are when the statement changes. */
    private final Map<String, byte[]> data;

    /** @param columns  those of all three files, in their order */
    PackageFiles(ExportRequest request, Sheets sheets, List<ExportColumn> columns, Anonymous anonymous) {
        this.request = request;
        this.sheets = sheets;
        this.columns = columns;
        this.hierarchies = anonymous.hierarchies();
        this.data = data(anonymous.alike());
    }

    /** Everything but the list of hashes. */
    Map<String, byte[]> of(Map<String, @Nullable Object> statement, String created) {
        var files = new LinkedHashMap<String, byte[]>(data);
        texts(statement).forEach((name, text) -> files.put(name, bytes(text)));
        var descriptor = new Descriptor("handoff-" + request.profile().word() + "-" + created, "Person-level outcomes of a diversion program",
                created, columns, sheets);
        files.put("datapackage.json", bytes(Statement.JSON.writeValueAsString(descriptor.document(data)) + "\n"));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> texts(Map<String, @Nullable Object> statement) {
        var files = new LinkedHashMap<String, String>();
        var codebook = new Codebook(columns, sheets.all());
        files.put("codebook.csv", codebook.csv());
        files.put("codebook.html", codebook.html());
        hierarchies.forEach((column, hierarchy) -> files.put("hierarchies/" + column + ".csv", hierarchy(hierarchy)));
        files.putAll(new Loaders(columns, request.profile().bins().width()).files());
        files.put("statement.json", Statement.JSON.writeValueAsString(statement) + "\n");
        files.put("statement.txt", Statement.text(statement));
        files.put("README.md", readme(statement));
        return files;
    }

    /** The rows themselves and those of the twin. */
    private Map<String, byte[]> data(int least) {
        var files = new LinkedHashMap<String, byte[]>();
        sheets.all().forEach(sheet -> files.put("data/" + sheet.name() + ".csv", bytes(CsvText.of(sheet))));
        new Twin(request.seed(), least).of(sheets).all().forEach(sheet -> files.put("synthetic/" + sheet.name() + ".csv", bytes(CsvText.of(sheet))));
        sheets.all().forEach(sheet -> files.put("data/" + sheet.name() + ".parquet", ParquetFile.of(sheet, columns)));
        return files;
    }

    private static String hierarchy(Hierarchy hierarchy) {
        var header = new ArrayList<>(List.of("value"));
        IntStream.range(1, hierarchy.levels()).forEach(level -> header.add("level_" + level));
        return CsvText.of(header, hierarchy.lines());
    }

    private String readme(Map<String, @Nullable Object> statement) {
        return Loaders.resource("README.md").formatted(statement.get("cohort"), statement.get("people_released"),
                statement.get("people"), request.recipient(), request.profile().word(), request.agreement() == null ? "" : ", under " + request.agreement(), statement.get("k"),
                sheets.person().rows().size(), sheets.event().rows().size(), sheets.panel().rows().size(), request.profile().bins().width(),
                request.hasBasis("sud") ? "\n42 CFR part 2 prohibits unauthorized use or disclosure of these records.\n" : "");
    }
}
