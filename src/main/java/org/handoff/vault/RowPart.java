package org.handoff.vault;

/**
 * The row a value belongs to: its number, and for a row of a list below it the place in that list. A sealed value opens in
 * its own row only.
 *
 * @param row   the number of the row, or of the row that the list hangs on
 * @param place the place in the list, from 0; -1 for a row with a number of its own
 */
public record RowPart(long row, int place) {

    /** A row with a number of its own. */
    public static RowPart of(long row) {
        return new RowPart(row, -1);
    }

    /** A row of a list. */
    public static RowPart of(long row, int place) {
        return new RowPart(row, place);
    }

    @Override
    public String toString() {
        return place < 0 ? String.valueOf(row) : row + "." + place;
    }
}
