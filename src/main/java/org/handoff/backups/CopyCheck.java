package org.handoff.backups;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.handoff.platform.FileCopy;
import org.handoff.platform.LiveFile;
import org.handoff.shared.Refusal;
import org.handoff.vault.CopyKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Checks a copy of a data file by opening it: a copy of which one step is faulty is no backup. */
@Component
class CopyCheck {

    private static final int APPLICATION_ID = 0x486E6446;

    private final CopyQueries queries;
    private final LiveFile live;
    private final ObjectProvider<BackupCheck> others;

    CopyCheck(CopyQueries queries, LiveFile live, ObjectProvider<BackupCheck> others) {
        this.queries = queries;
        this.live = live;
        this.others = others;
    }

    /** What the check found: steps up to the first faulty one, and what is worth keeping. */
    record Checked(List<BackupStep> steps, SortedMap<String, Long> rows, int schema, @Nullable String auditHead) {

        /** The step that failed, or null. */
        @Nullable BackupStep fault() {
            return steps.stream().filter(step -> !step.sound()).findFirst().orElse(null);
        }

        static Checked failed(BackupStep step) {
            return new Checked(List.of(step), new TreeMap<>(), 0, null);
        }

        /** The same with what was checked before. */
        Checked after(BackupStep... before) {
            var all = new ArrayList<>(List.of(before));
            all.addAll(steps);
            return new Checked(all, rows, schema, auditHead);
        }

        long rowCount() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Checks a copy.
     *
     * @param wanted how many rows each table has to have, or null when nobody knows
     * @param keys   what opens sealed values, or null for a copy that has none
     */
    Checked check(Path path, @Nullable Map<String, Long> wanted, @Nullable CopyKeys keys) {
        var steps = new ArrayList<BackupStep>();
        try (var copy = FileCopy.open(path)) {
            List<Supplier<BackupStep>> checks = new ArrayList<>(List.of(() -> structure(copy), () -> kind(copy),
                    () -> references(copy), () -> rows(copy, wanted), () -> sealed(copy, keys)));
            others.orderedStream().forEach(other -> checks.add(() -> other.inspect(copy)));
            for (Supplier<BackupStep> check : checks) {
                steps.add(check.get());
                if (!steps.get(steps.size() - 1).sound()) {
                    return new Checked(steps, new TreeMap<>(), 0, null);
                }
            }
            var head = others.orderedStream().flatMap(other -> other.head(copy).stream()).findFirst().orElse(null);
            return new Checked(steps, queries.rows(copy), queries.schema(copy), head);
        } catch (SQLException | DataAccessException damaged) {
            steps.add(BackupStep.faulty("structure", "SQLite cannot read it: it is damaged"));
            return new Checked(steps, new TreeMap<>(), 0, null);
        }
    }

    private BackupStep structure(FileCopy copy) {
        var damages = queries.damages(copy);
        return damages.isEmpty() ? BackupStep.sound("structure", "every page is sound")
                : BackupStep.faulty("structure", "%d damages, first: %s".formatted(damages.size(), damages.get(0)));
    }

    private BackupStep kind(FileCopy copy) {
        if (queries.applicationId(copy) != APPLICATION_ID) {
            return BackupStep.faulty("schema", "it is a file of another program");
        }
        int schema = queries.schema(copy);
        return schema <= live.newestSchema() ? BackupStep.sound("schema", "number %d".formatted(schema))
                : BackupStep.faulty("schema", "a newer Handoff wrote it (its schema is %d, this program knows %d); install the newer version"
                        .formatted(schema, live.newestSchema()));
    }

    private BackupStep references(FileCopy copy) {
        int loose = queries.looseEnds(copy);
        return loose == 0 ? BackupStep.sound("references", "every row that is referred to is there")
                : BackupStep.faulty("references", "%d rows refer to one that is not there".formatted(loose));
    }

    private BackupStep rows(FileCopy copy, @Nullable Map<String, Long> wanted) {
        var rows = queries.rows(copy);
        if (wanted != null && !wanted.equals(rows)) {
            var table = wanted.keySet().stream().filter(name -> !wanted.get(name).equals(rows.get(name))).findFirst();
            return BackupStep.faulty("rows", table.map(name -> "%s has %s rows instead of %d".formatted(name,
                    rows.getOrDefault(name, 0L), wanted.get(name))).orElse("there are tables that should not be there"));
        }
        return BackupStep.sound("rows", "%,d in %d tables".formatted(rows.values().stream().mapToLong(Long::longValue).sum(), rows.size()));
    }

    private BackupStep sealed(FileCopy copy, @Nullable CopyKeys keys) {
        if (!queries.hasKeys(copy)) {
            return BackupStep.sound("sealed values", "none: the file has no users yet");
        }
        try {
            return keys == null ? BackupStep.faulty("sealed values", "no key opens them")
                    : BackupStep.sound("sealed values", "%,d opened".formatted(queries.openSome(copy, keys)));
        } catch (Refusal broken) {
            return BackupStep.faulty("sealed values", broken.sentence());
        }
    }
}
