package org.handoff.anonymity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder of hierarchies: {@code age.csv}, or a name that ends in {@code hierarchy_age.csv}, for the column age. */
final class HierarchyFolder {

    private final Path folder;
    private final List<Path> files;

    HierarchyFolder(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw new NoHierarchies(folder);
        }
        try (var entries = Files.list(folder)) {
            this.files = entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new TableUnreadable(folder);
        }
    }

    /** The hierarchies of these columns, with the file of each. */
    Map<String, Path> filesOf(List<String> columns) {
        var found = new HashMap<String, Path>();
        for (String column : columns) {
            for (Path file : files) {
                var name = String.valueOf(file.getFileName());
                if (name.equals(column + ".csv") || name.endsWith("hierarchy_" + column + ".csv")) {
                    var other = found.put(column, file);
                    if (other != null) {
                        throw new TwoHierarchies(column, other, file);
                    }
                }
            }
            if (!found.containsKey(column)) {
                throw new HierarchyMissing(column, " in " + folder);
            }
        }
        return found;
    }

    static Hierarchy read(String column, Path file) {
        return Hierarchy.of(column, CsvTable.lines(file));
    }
}
