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
    private final Set<String> alreadyOut;

    private Release(Map<String, Cell> cells, Set<String> alreadyOut) {
        this.cells = cells;
        this.alreadyOut = Set.copyOf(alreadyOut);
    }

    static Release of(Collection<Unknown> printed, Set<String> withheld, Set<String> alreadyOut) {
        var cells = new LinkedHashMap<String, Cell>();
        printed.forEach(count -> cells.put(count.key(), new Cell(withheld.contains(count.key()) ? null : count.value())));
        return new Release(cells, alreadyOut);
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

    /** The names of all counts, in the order they were put in. */
    public Set<String> keys() {
        return Set.copyOf(cells.keySet());
    }

    /** How many counts are withheld. */
    public long withheld() {
        return cells.values().stream().filter(Cell::withheld).count();
    }

    /** Small counts that earlier releases tell already, so that withholding could not help; for the program's own record. */
    public Set<String> alreadyOut() {
        return alreadyOut;
    }
}
