package org.handoff.reports;

import java.util.List;

/**
 * One report that can be run. Another bean of this type is another report; no command changes.
 *
 * @param name what staff type
 * @param definitionVersion raised when the report prints other measures than before
 * @param counts what it counts, in a few words
 * @param blocks the measures it prints: the part of their ids before the first dot, or a whole id
 */
public record ReportKind(String name, String title, int definitionVersion, String counts, List<String> blocks) {

    /** Whether the report prints the measure with this id. */
    public boolean prints(String id) {
        return blocks.contains(id) || blocks.contains(id.substring(0, id.indexOf('.')));
    }
}
