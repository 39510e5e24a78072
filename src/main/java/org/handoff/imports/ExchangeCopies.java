package org.handoff.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moving out: writes all records back into the files of the exchange format, so that an import reads them again. */
@Service
public class ExchangeCopies {

    private static final int ROWS_BETWEEN_PROGRESS = 1000;

    private final ExchangeRowQueries queries;
    private final OwnColumns ownColumns;

    ExchangeCopies(ExchangeRowQueries queries, OwnColumns ownColumns) {
        this.queries = queries;
        this.ownColumns = ownColumns;
    }

    /** Takes files in, one after the other. */
    @FunctionalInterface
    public interface Folder {

        /** Where the bytes of a file go; closing ends it. */
        OutputStream file(String name) throws IOException;
    }

    /**
     * Writes every file, each after those it points to, all as of one moment.
     *
     * @param progress  told now and then; may throw to end the work
     * @return how many rows each file has, by its name
     * @throws IOException when the folder does not take a file
     */
    @Requires(Permission.EXPORT_FULL)
    @Transactional
    public Map<String, Long> write(Folder folder, Consumer<RowsSoFar> progress) throws IOException {
        var keys = new HashMap<String, Map<Long, String>>();
        for (String file : new String[] {"participants", "referrals"}) {
            keys.put(file, keys(ExchangeFormat.called(file).orElseThrow()));
        }
        var merged = queries.merged();
        keys.get("participants").putAll(survivors(keys.get("participants"), merged));
        var rows = new LinkedHashMap<String, Long>();
        for (ExchangeFile format : ExchangeFormat.FILES) {
            var file = ownColumns.in(format);
            var own = keys.containsKey(file.name()) ? keys.get(file.name()) : keys(file);
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(folder.file(file.fileName()), StandardCharsets.UTF_8))) {
                csv.writeRecord(file.columns().stream().map(Column::name).toList());
                var texts = new ExchangeTexts(file, queries, own, keys);
                var count = new AtomicLong();
                queries.each(file, record -> {
                    csv.writeRecord(texts.of(record));
                    if (count.incrementAndGet() % ROWS_BETWEEN_PROGRESS == 0) {
                        progress.accept(new RowsSoFar(file.fileName(), count.get(), 0));
                    }
                });
                rows.put(file.fileName(), count.get());
            }
        }
        return rows;
    }

    private static Map<Long, String> survivors(Map<Long, String> keys, Map<Long, Long> merged) {
        var survivors = new HashMap<Long, String>();
        merged.forEach((gone, survivor) -> survivors.put(gone, keys.getOrDefault(survivor, "")));
        return survivors;
    }

    /** The key of each record: that of its source, or for what was recorded in the program its number as people know it. */
    private Map<Long, String> keys(ExchangeFile file) {
        var stored = queries.keys(file.table());
        var taken = new HashSet<String>();
        stored.values().forEach(key -> taken.add(folded(key)));
        var keys = new HashMap<Long, String>();
        stored.forEach((id, key) -> {
            var own = file.letter() + id;
            while (key == null && taken.contains(folded(own))) {
                own = "handoff-" + own;
            }
            keys.put(id, key == null ? own : key);
        });
        return keys;
    }

    private static String folded(@Nullable String key) {
        return key == null ? "" : key.toLowerCase(Locale.ROOT);
    }
}
