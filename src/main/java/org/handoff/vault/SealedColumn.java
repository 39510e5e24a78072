package org.handoff.vault;

/**
 * A column whose values are sealed, by the names the schema gives it. Its key group stands in {@code db/sealing.yml}.
 *
 * @param table  the table
 * @param column the column
 */
public record SealedColumn(String table, String column) {

    @Override
    public String toString() {
        return table + "." + column;
    }
}
