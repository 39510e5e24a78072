package org.handoff.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;

/**
 * What a report leaves out because nothing else protects it, more with each try: first the tables and figures that hold the counts
 * in the way, in the end all that this report would be the first to tell.
 */
final class LeavingOut {

    private final MeasureSet set;
    private final UnaryOperator<String> name;
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Set<String> figures = new HashSet<>();
    private boolean everything;

    /**
     * @param name the one name that a count has in the system
     * @param tables those that are left out in any case
     */
    LeavingOut(MeasureSet set, UnaryOperator<String> name, Set<String> tables) {
        this.set = set;
        this.name = name;
        tables.forEach(table -> this.tables.put(table, Arrangement.TOO_FEW));
    }

    Arrangement arrangement() {
        return Arrangement.without(tables, figures);
    }

    /**
     * Leaves out what holds these counts.
     *
     * @throws org.handoff.shared.Refusal when everything is left out already
     */
    void without(List<String> unprotected) {
        if (everything) {
            throw new NothingCanBeReleased(unprotected.get(0));
        }
        int before = tables.size() + figures.size();
        unprotected.forEach(this::without);
        if (tables.size() + figures.size() == before) {
            everything = true;
            set.tables().forEach(table -> tables.putIfAbsent(table.id(), Arrangement.TOLD_TOO_MUCH));
            FigureCounts.of(set).keySet().stream().map(name).forEach(figures::add);
        }
    }

    /** A count that is what is left of one beside another is named after both. */
    private void without(String unprotected) {
        var parts = new ArrayList<String>();
        for (var part : unprotected.split(Snapshot.LESS)) {
            parts.add(part.replaceFirst(" of \\d{4}-.*", ""));
        }
        for (var table : set.tables()) {
            if (parts.stream().anyMatch(part -> holds(table, part))) {
                tables.putIfAbsent(table.id(), Arrangement.TOLD_TOO_MUCH);
            }
        }
        FigureCounts.of(set).keySet().stream().map(name).filter(each -> each.indexOf('[') < 0 && parts.contains(each)).forEach(figures::add);
    }

    private boolean holds(MeasureTable table, String part) {
        return part.startsWith(table.id() + "[")
                || table.rows().stream().anyMatch(row -> name.apply(FigureCounts.cell(table, row.key())).equals(part));
    }
}
