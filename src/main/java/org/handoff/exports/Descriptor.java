package org.handoff.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** datapackage.json: the files and their columns as the Frictionless Data Package describes them. */
final class Descriptor {

    private final String id;
    private final String title;
    private final String created;
    private final List<ExportColumn> columns;
    private final Sheets sheets;

    Descriptor(String id, String title, String created, List<ExportColumn> columns, Sheets sheets) {
        this.id = id;
        this.title = title;
        this.created = created;
        this.columns = columns;
        this.sheets = sheets;
    }

    /** @param files  each file with rows by its name, for their sizes and hashes */
    Map<String, Object> document(Map<String, byte[]> files) {
        var document = new LinkedHashMap<String, Object>();
        document.put("profile", "data-package");
        document.put("name", id);
        document.put("title", title);
        document.put("created", created + "T00:00:00Z");
        var resources = new ArrayList<Object>();
        sheets.all().forEach(sheet -> resources.add(resource(sheet, "data/" + sheet.name() + ".csv", sheet.name(), files)));
        sheets.all().forEach(sheet -> resources.add(resource(sheet, "synthetic/" + sheet.name() + ".csv", "synthetic-" + sheet.name(), files)));
        sheets.all().forEach(sheet -> resources.add(parquet(sheet, files)));
        document.put("resources", resources);
        return document;
    }

    private Map<String, Object> resource(Sheet sheet, String path, String name, Map<String, byte[]> files) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("path", path);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        sized(resource, files.getOrDefault(path, new byte[0]));
        resource.put("schema", schema(sheet, name));
        return resource;
    }

    /** The same rows as the CSV. */
    private static Map<String, Object> parquet(Sheet sheet, Map<String, byte[]> files) {
        var path = "data/" + sheet.name() + ".parquet";
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", sheet.name() + "-parquet");
        resource.put("path", path);
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        sized(resource, files.getOrDefault(path, new byte[0]));
        return resource;
    }

    private static void sized(Map<String, Object> resource, byte[] file) {
        resource.put("bytes", file.length);
        resource.put("hash", "sha256:" + Checksums.of(file));
    }

    private Map<String, Object> schema(Sheet sheet, String name) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", columns.stream().filter(column -> column.file().equals(sheet.name())).map(column -> field(column, sheet, name)).toList());
        schema.put("missingValues", List.of(""));
        var prefix = name.equals(sheet.name()) ? "" : "synthetic-";
        if (sheet.name().equals("person")) {
            schema.put("primaryKey", List.of("pid"));
        } else {
            schema.put("foreignKeys", List.of(Map.of("fields", List.of("pid"),
                    "reference", Map.of("resource", prefix + "person", "fields", List.of("pid")))));
        }
        return schema;
    }

    private static Map<String, Object> field(ExportColumn column, Sheet sheet, String name) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("title", column.label());
        field.put("description", column.question());
        field.put("type", column.type());
        var constraints = new LinkedHashMap<String, Object>();
        if (column.role() == ColumnRole.KEY) {
            constraints.put("required", true);
            if (sheet.name().equals("person")) {
                constraints.put("unique", true);
            }
        } else if (column.isText()) {
            var values = values(sheet, column.name());
            if (!values.isEmpty()) {
                constraints.put("enum", values);
            }
        } else if (column.minimum() != null && column.maximum() != null) {
            constraints.put("minimum", column.minimum());
            constraints.put("maximum", column.maximum());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    /** The different values of a column of text, blanks left out. */
    static List<String> values(Sheet sheet, String column) {
        int place = sheet.place(column);
        return sheet.rows().stream().map(row -> row.get(place)).filter(value -> !value.isEmpty()).distinct().sorted().toList();
    }
}
