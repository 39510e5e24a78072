package org.handoff.imports;

import java.util.concurrent.atomic.AtomicLong;
import org.handoff.vault.RowPart;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one file ready: reads their fields, hashes them, and seals what goes into their records and into the log of rows. */
final class RowsReady {

    private static final String LOG = "import_row";

    private final ExchangeFile file;
    private final RowCheck check;
    private final RowSeals seals;
    private final long fileNumber;
    private final long firstRecord;
    private final Target.@Nullable Reference parent;
    private long numbered;
    private final AtomicLong notMade = new AtomicLong();

    /**
     * @param seals        for the thread that makes rows ready
     * @param fileNumber   the number of the file in the log of rows
     * @param firstRecord  the number of the next record; 0 where rows may stand for records that are there
     */
    RowsReady(ExchangeFile file, RowCheck check, RowSeals seals, long fileNumber, long firstRecord) {
        this.file = file;
        this.check = check;
        this.seals = seals;
        this.fileNumber = fileNumber;
        this.firstRecord = firstRecord;
        this.parent = file.parent().orElse(null);
    }

    ReadyRow ready(SourceRow row) {
        var checked = check.check(row);
        var entry = new Entry(file, row.number(), checked.values(), null);
        var sealed = new SealedAhead();
        var key = entry.key();
        if (key != null) {
            seals.sealAhead(sealed, LOG, RowSeals.KEY, RowPart.of(fileNumber, Math.toIntExact(row.number())), key);
            seals.lookUpAhead(sealed, LOG, key);
            seals.lookUpAhead(sealed, file.table(), key);
        }
        var pointsTo = parent == null ? null : entry.text(parent.column());
        if (parent != null && pointsTo != null) {
            seals.lookUpAhead(sealed, parent.column(), pointsTo);
        }
        if (!checked.faults().isEmpty()) {
            return new ReadyRow(row, checked, null, false, sealed);
        }
        var marks = RowMarks.of(entry).text();
        if (firstRecord > 0) {
            record(sealed, entry, marks, RowPart.of(firstRecord + numbered++ - notMade.get()));
        }
        return new ReadyRow(row, checked, marks, firstRecord > 0, sealed);
    }

    /** No record came of a row that values were sealed for: the ones after it have lower numbers than was thought. */
    void notMade() {
        notMade.incrementAndGet();
    }

    private void record(SealedAhead sealed, Entry entry, String marks, RowPart row) {
        for (Column column : file.columns()) {
            var value = entry.values().get(column.name());
            if (value != null && column.target() instanceof Target.Plain plain) {
                seals.sealAhead(sealed, file.table(), plain.column(), row, value.toString());
            }
        }
        seals.sealAhead(sealed, file.table(), RowSeals.KEY, row, String.valueOf(entry.key()));
        seals.sealAhead(sealed, file.table(), "import_hash", row, marks);
    }
}
