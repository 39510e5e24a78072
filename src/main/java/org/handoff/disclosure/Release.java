package org.handoff.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * All counts of one report as they may be shown. Made by {@link LinkedTables} only, after the audit, or with everything in it for
 * people of the program: what holds a release holds nothing that it may not print.
 */
public final class Release {

    private final Map<String, Cell> cells;

    private Release(Map<String, Cell> cells) {
        this.cells = cells;
    }

    static Release of(Collection<Unknown> printed, Set<String> withheld) {
        var cells = new LinkedHashMap<String, Cell>();
        printed.forEach(count -> cells.put(count.key(), new Cell(withheld.contains(count.key()) ? null : count.value())));
        return new Release(cells);
    }

    /** Whether a count of this name was put in to be printed. */
    public boolean has(String key) {
        return cells.containsKey(key);
    }

    /**
     * The count of this name.
     *
     * @throws NoSuchElementException when none of this name was put in to be printed
     */
    public Cell cell(String key) {
        var cell = cells.get(key);
        if (cell == null) {
            throw new NoSuchElementException("No count " + key);
        }
        return cell;
    }

    /** How many counts are withheld. */
    public long withheld() {
        return cells.values().stream().filter(Cell::withheld).count();
    }
}
