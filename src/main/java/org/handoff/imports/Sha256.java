package org.handoff.imports;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** What tells one version of a file, or of a row, from another. */
final class Sha256 {

    private static final String BETWEEN_NAME_AND_VALUE = "\u001f";
    private static final String AFTER_VALUE = "\u001e";

    private Sha256() {
    }

    /** The hash of a row's values as they were understood: the same for another order of columns, or of several values. */
    static String of(Entry entry) {
        var row = new StringBuilder(entry.file().name()).append(AFTER_VALUE);
        for (Column column : entry.file().columns()) {
            var value = entry.values().get(column.name());
            if (value != null) {
                row.append(column.name()).append(BETWEEN_NAME_AND_VALUE).append(plain(value)).append(AFTER_VALUE);
            }
        }
        return DigestUtils.sha256Hex(row.toString());
    }

    private static String plain(Object value) {
        return value instanceof List<?> several ? String.join(";", several.stream().map(String::valueOf).toList())
                : value.toString();
    }
}
