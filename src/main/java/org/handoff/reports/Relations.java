package org.handoff.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** How the figures hang together, from {@code config/measures/relations.yml}; what each section means stands at its top. */
final class Relations {

    private static final String FILE = "/config/measures/relations.yml";
    private static final List<String> WINDOWS = List.of("6", "12");

    private static final Relations OF_THIS_PROGRAM = load();

    private final Map<String, Object> file;
    private final Map<String, List<String>> lines = new ConcurrentHashMap<>();
    private final Map<String, Map<String, List<String>>> merges;

    private Relations(Map<String, Object> file) {
        this.file = file;
        this.merges = groups();
    }

    /** A count and the parts it adds up from. */
    record Sum(String whole, List<String> parts) {
    }

    /** A count that lies inside another. */
    record Inside(String part, String whole) {
    }

    /** From a file of such relations. */
    static Relations of(String text) {
        return new Relations(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    static Relations read() {
        return OF_THIS_PROGRAM;
    }

    private static Relations load() {
        try (InputStream in = Relations.class.getResourceAsStream(FILE)) {
            return new Relations(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one name of a count that several figures have. */
    Map<String, String> same() {
        Map<String, String> same = new LinkedHashMap<>();
        pairs("same").forEach((one, other) -> eachWindow(one + "=" + other).map(text -> text.split("="))
                .forEach(pair -> same.put(pair[0], pair[1])));
        return same;
    }

    List<Sum> sums(String section) {
        return names(section).stream().map(line -> line.split(" = "))
                .map(sides -> new Sum(sides[0], Arrays.asList(sides[1].split(" \\+ ")))).toList();
    }

    List<Inside> inside(String section) {
        return names(section).stream().map(line -> line.split(" in ")).map(sides -> new Inside(sides[0], sides[1])).toList();
    }

    Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        map(section).forEach((one, other) -> pairs.put(one, other.toString()));
        return pairs;
    }

    List<String> names(String section) {
        return lines.computeIfAbsent(section, name -> lines(name).toList());
    }

    /** For each table: the rows put together, by the name of the row they become. */
    Map<String, Map<String, List<String>>> merges() {
        return merges;
    }

    /** The name a row of a table has now; of one that was not renamed its own. */
    String today(String key) {
        int row = key.indexOf('[');
        if (row < 0 || !(map("formerly").get(key.substring(0, row)) instanceof Map<?, ?> renamed)) {
            return key;
        }
        var name = renamed.get(key.substring(row + 1, key.length() - 1));
        return name == null ? key : key.substring(0, row + 1) + name + "]";
    }

    private Map<String, Map<String, List<String>>> groups() {
        Map<String, Map<String, List<String>>> merges = new LinkedHashMap<>();
        map("merge").forEach((table, groups) -> {
            Map<String, List<String>> named = new LinkedHashMap<>();
            ((Map<?, ?>) groups).forEach((name, rows) -> named.put(name.toString(),
                    ((List<?>) rows).stream().map(Object::toString).toList()));
            merges.put(table, named);
        });
        return merges;
    }

    private Stream<String> lines(String section) {
        var lines = new ArrayList<String>();
        ((List<?>) file.getOrDefault(section, List.of())).forEach(line -> lines.add(line.toString()));
        return lines.stream().flatMap(Relations::eachWindow);
    }

    /** The letter N before a dot stands for each number of months. */
    private static Stream<String> eachWindow(String text) {
        return text.matches(".*[a-z]N\\..*") ? WINDOWS.stream().map(months -> text.replaceAll("(?<=[a-z])N\\.", months + "."))
                : Stream.of(text);
    }

    @SuppressWarnings("unchecked")   // the keys of the file are words
    private Map<String, Object> map(String section) {
        return (Map<String, Object>) file.getOrDefault(section, Map.of());
    }
}
