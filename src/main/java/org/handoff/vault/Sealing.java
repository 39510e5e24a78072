package org.handoff.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.aot.AotDetector;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What each column of each table holds, as {@code db/sealing.yml} says; read when it is first asked for. */
@Component
class Sealing {

    private static final String FILE = "db/sealing.yml";

    /** What a column holds. */
    enum Holds {
        /** Numbers of rows, versions, times of writing, file hashes: nothing about anybody. */
        TECHNICAL,
        /** Names of agencies, providers, staff, code lists: nothing about a participant. */
        REFERENCE,
        /** A code, a date or a count about a participant who is only a number here. */
        CODED,
        /** Sealed: who somebody is. */
        IDENTITY,
        /** Sealed: what was written about somebody. */
        NARRATIVE,
        /** Sealed: a detail of the audit log. */
        AUDIT,
        /** The keyed hash of a sealed value, by which it is found; the column is the sealed one's with {@code _lookup}. */
        LOOKUP,
        /** Keys that only a passphrase opens, or public ones. */
        KEYS,
        /** Sealed: a value of another column, as it stands there; {@link SealsElsewhere} keeps it under the keys of today. */
        JOURNAL;

        Optional<KeyGroup> group() {
            return switch (this) {
                case IDENTITY -> Optional.of(KeyGroup.IDENTITY);
                case NARRATIVE -> Optional.of(KeyGroup.NARRATIVE);
                case AUDIT -> Optional.of(KeyGroup.AUDIT);
                default -> Optional.empty();
            };
        }
    }

    /** A table with something sealed in it, and the columns by which that is found. */
    record SealedTable(String name, Map<String, KeyGroup> columns, List<String> lookups) {
    }

    /** It is part of the program, so it is read once. */
    private static final class Contents {

        private static final Map<String, Map<String, Holds>> TABLES = read();
    }

    /** Every table and column; a name with a star stands for all tables that begin so. */
    Map<String, Map<String, Holds>> tables() {
        return Contents.TABLES;
    }

    KeyGroup group(SealedColumn column) {
        return Optional.ofNullable(tables().get(column.table())).map(columns -> columns.get(column.column()))
                .flatMap(Holds::group)
                .orElseThrow(() -> new IllegalStateException(column + " is not a sealed column in " + FILE));
    }

    boolean isSealed(SealedColumn column) {
        return tables().getOrDefault(column.table(), Map.of()).getOrDefault(column.column(), Holds.TECHNICAL).group().isPresent();
    }

    /** The tables with sealed columns. */
    List<SealedTable> sealed() {
        var sealed = new ArrayList<SealedTable>();
        tables().forEach((table, columns) -> {
            var groups = new TreeMap<String, KeyGroup>();
            columns.forEach((column, holds) -> holds.group().ifPresent(group -> groups.put(column, group)));
            var lookups = columns.keySet().stream().filter(column -> columns.get(column) == Holds.LOOKUP).sorted().toList();
            if (!groups.isEmpty()) {
                sealed.add(new SealedTable(table, groups, lookups));
            }
        });
        return sealed;
    }

    private static Map<String, Map<String, Holds>> read() {
        return AotDetector.useGeneratedArtifacts() ? SealingList.read() : readFile();
    }

    static Map<String, Map<String, Holds>> readFile() {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Map<String, List<String>>> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            var tables = new TreeMap<String, Map<String, Holds>>();
            yaml.forEach((table, classes) -> {
                var columns = new TreeMap<String, Holds>();
                classes.forEach((holds, names) -> names.forEach(name -> columns.put(name, Holds.valueOf(holds.toUpperCase(Locale.ROOT)))));
                tables.put(table, columns);
            });
            return tables;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
