package org.handoff.reports;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;

/** Rows as the templates {@code funnel-table} and {@code definitions} print them, each in its own fixed columns. */
record RowsBlock(JRDataSource rows) {

    static RowsBlock of(List<? extends Record> rows) {
        return new RowsBlock(RecordSource.of(rows));
    }
}
