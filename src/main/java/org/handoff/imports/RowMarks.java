package org.handoff.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a source said, as a short hash for each of its filled columns. Kept with the record and sealed there, it tells which columns of
 * a later version of the row say something else, and whether the record still says what the row did; it holds nothing of what that was.
 */
final class RowMarks {

    /** Thirty-six bits: that a changed field goes unnoticed happens once in seventy thousand million. */
    private static final int CHARACTERS = 6;
    private static final String BETWEEN_NAME_AND_VALUE = "\u001f";
    private static final String BETWEEN = " ";
    private static final String BEFORE_MARK = ":";

    private final Map<String, String> marks;

    private RowMarks(Map<String, String> marks) {
        this.marks = marks;
    }

    /** Of a row as it was understood: the same for another order of columns, or of several values. */
    static RowMarks of(Entry entry) {
        var marks = new LinkedHashMap<String, String>();
        var digest = DigestUtils.getSha256Digest();
        for (Column column : entry.file().columns()) {
            var text = plain(column, entry.values().get(column.name()));
            if (!text.isEmpty() && column != entry.file().key()) {
                marks.put(column.name(), mark(digest, column, text));
            }
        }
        return new RowMarks(marks);
    }

    /** Of the text that is kept with a record; what is no mark is passed over, so that the column counts as one that was never filled. */
    static RowMarks parse(@Nullable String text) {
        var marks = new LinkedHashMap<String, String>();
        for (String each : text == null ? new String[0] : text.split(BETWEEN)) {
            int end = each.indexOf(BEFORE_MARK);
            if (end > 0) {
                marks.put(each.substring(0, end), each.substring(end + 1));
            }
        }
        return new RowMarks(marks);
    }

    /** A value of a column as it is compared; empty for none. Names of agencies are the same in upper and lower case. */
    static String plain(Column column, @Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).sorted().collect(Collectors.joining(";"));
        }
        var text = value == null ? "" : value.toString();
        return column.target() instanceof Target.Named ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** Whether the row said that in a column, where an empty text is what an empty field or a missing column says. */
    boolean says(Column column, String text) {
        return text.isEmpty() ? !marks.containsKey(column.name())
                : mark(DigestUtils.getSha256Digest(), column, text).equals(marks.get(column.name()));
    }

    /** Whether the row filled no column, or it was not kept which. */
    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** The same with what an earlier version of the row said in the columns that this one's file does not have. */
    RowMarks over(RowMarks earlier, Header header) {
        var all = new LinkedHashMap<>(marks);
        earlier.marks.forEach((name, mark) -> {
            if (!header.names().contains(name)) {
                all.put(name, mark);
            }
        });
        return new RowMarks(all);
    }

    /** As it is kept. */
    String text() {
        return marks.entrySet().stream().map(each -> each.getKey() + BEFORE_MARK + each.getValue()).collect(Collectors.joining(BETWEEN));
    }

    private static String mark(MessageDigest digest, Column column, String text) {
        var hash = digest.digest((column.name() + BETWEEN_NAME_AND_VALUE + text).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, CHARACTERS);
    }
}
