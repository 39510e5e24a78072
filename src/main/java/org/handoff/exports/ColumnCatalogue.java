package org.handoff.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The columns that may leave, read from their one file when first asked for. */
@Component
class ColumnCatalogue {

    private static final String FILE = "config/export/columns.yml";

    private final SingletonSupplier<List<ExportColumn>> columns = SingletonSupplier.of(() -> read(load()));
    private final OwnFields own;

    ColumnCatalogue(OwnFields own) {
        this.own = own;
    }

    /** All columns, file by file, in the order of the files; those of the program's own fields after the others of person.csv. */
    List<ExportColumn> columns() {
        var all = new ArrayList<>(columns.obtain());
        int person = (int) all.stream().filter(column -> column.file().equals("person")).count();
        all.addAll(person, own.columns());
        return List.copyOf(all);
    }

    /** Those of one file. */
    List<ExportColumn> of(String file) {
        return columns().stream().filter(column -> column.file().equals(file)).toList();
    }

    /**
     * The declarations of the columns of a sheet, in its order.
     *
     * @throws ColumnUndeclared when one has none: what nobody thought about does not leave
     */
    List<ExportColumn> requireDeclared(Sheet sheet) {
        return sheet.columns().stream().map(name -> of(sheet.name()).stream().filter(column -> column.name().equals(name)).findFirst()
                .orElseThrow(() -> new ColumnUndeclared(sheet.name(), name))).toList();
    }

    private static Map<String, Object> load() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<ExportColumn> read(Map<String, Object> file) {
        var columns = new ArrayList<ExportColumn>();
        file.forEach((name, declared) -> map(declared).forEach((column, entry) -> columns.add(column(name, column, map(entry)))));
        return List.copyOf(columns);
    }

    private static ExportColumn column(String file, String name, Map<String, Object> entry) {
        if (!entry.containsKey("role")) {
            throw new ColumnUndeclared(file, name);
        }
        var role = ColumnRole.valueOf(text(entry, "role").toUpperCase(Locale.ROOT));
        return new ExportColumn(file, name, role, text(entry, "hierarchy"), text(entry, "basis"), text(entry, "type"),
                bound(entry, "minimum"), bound(entry, "maximum"), text(entry, "label"), text(entry, "question"), text(entry, "source"), List.of());
    }

    private static String text(Map<String, Object> entry, String key) {
        return entry.containsKey(key) ? String.valueOf(entry.get(key)) : "";
    }

    private static @Nullable Integer bound(Map<String, Object> entry, String key) {
        return (Integer) entry.get(key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
