package org.handoff.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other spreadsheets call the columns of the exchange format. Read where a header has a name that the format does not know. */
final class HeaderWords {

    private static final String FILE = "config/imports/header-words.yml";

    private final List<String> key;
    private final Map<String, List<String>> columns;
    private final List<Map<String, Object>> elsewhere;

    private HeaderWords(List<String> key, Map<String, List<String>> columns, List<Map<String, Object>> elsewhere) {
        this.key = key;
        this.columns = columns;
        this.elsewhere = elsewhere;
    }

    @SuppressWarnings("unchecked")
    static HeaderWords read() {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new HeaderWords((List<String>) all.get("key"), (Map<String, List<String>>) all.get("columns"),
                    (List<Map<String, Object>>) all.get("elsewhere"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The columns of a file that a name over a column may mean; its own name in other letters is the surest. */
    List<String> meant(ExchangeFile file, String name) {
        var word = folded(name);
        var same = file.columns().stream().map(Column::name).filter(column -> folded(column).equals(word)).toList();
        return !same.isEmpty() ? same : file.columns().stream()
                .filter(column -> columns.getOrDefault(column.name(), List.of()).contains(word) || column == file.key() && isKey(column, word))
                .map(Column::name).toList();
    }

    private boolean isKey(Column column, String word) {
        return key.contains(word) || key.stream().anyMatch(each -> word.equals(folded(column.name()) + " " + each));
    }

    /** The columns that it has words for. */
    Set<String> columns() {
        return columns.keySet();
    }

    /** What to do with a column that the format has none for. */
    Optional<String> elsewhere(ExchangeFile file, String name) {
        var word = folded(name);
        return elsewhere.stream().filter(each -> texts(each, "words").contains(word))
                .filter(each -> texts(each, "where").stream().allMatch(column -> file.column(column).isPresent()))
                .map(each -> String.valueOf(each.get("fix"))).findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> each, String part) {
        return (List<String>) each.getOrDefault(part, List.of());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
