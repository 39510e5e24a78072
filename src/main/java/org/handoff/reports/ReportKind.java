package org.handoff.reports;

import java.util.List;
import java.util.stream.Stream;
import org.handoff.statistics.ShareInterval;

/**
 * One report that can be run, as a funder file and its template say.
 *
 * @param name what staff type
 * @param definitionVersion raised when the report prints other measures than before
 * @param counts what it counts, in a few words
 * @param pages the parts it is made of, in their order
 * @param form what the funder asks, in the funder's words; without lines where the report has no form of its own
 * @param interval how the intervals of its shares are worked out
 */
public record ReportKind(String name, String title, int definitionVersion, String counts, List<Page> pages, FunderForm form,
        ShareInterval interval) {

    /** Every page names them, and whole figures are made of them. */
    private static final List<String> ALWAYS = List.of("funnel", "rate");
    private static final Page[] NEEDED_BY_BLOCKS = {Page.COST, Page.EQUITY, Page.OUTCOMES, Page.JUSTICE};

    /** The measures it counts: the part of their ids before the first dot, or a whole id. */
    public List<String> blocks() {
        var printed = Stream.concat(ALWAYS.stream(), Stream.concat(pages.stream().flatMap(page -> page.blocks().stream()),
                form.measures().stream().flatMap(ReportKind::block))).distinct().toList();
        var needed = Stream.of(NEEDED_BY_BLOCKS).filter(page -> printed.contains(page.blocks().get(0)))
                .flatMap(page -> page.blocks().stream());
        return Stream.concat(printed.stream(), needed).distinct().toList();
    }

    /** Whether the report counts the measure with this id. */
    public boolean prints(String id) {
        var blocks = blocks();
        return blocks.contains(id) || blocks.contains(prefix(id));
    }

    /** Whether the definitions page explains the measure with this id: what a page or a line of the form prints. */
    public boolean defines(String id) {
        var shown = pages.stream().flatMap(page -> page.blocks().stream()).toList();
        return shown.contains(id) || shown.contains(prefix(id)) || form.measures().stream().map(ReportKind::family)
                .anyMatch(id::equals);
    }

    /** A table of people stands for itself; of anything else the whole block is counted, because its figures hang together. */
    private static Stream<String> block(String id) {
        if (id.startsWith("who.")) {
            return id.endsWith(".caseload") ? Stream.of(id, "work") : Stream.of(id);
        }
        return Stream.of(prefix(id).replaceFirst("\\d+$", ""));
    }

    /** The id under which a definitions page explains a measure: one entry for every window, group and basis. */
    static String family(String id) {
        return id.replaceFirst("^connect\\.[a-z_]+\\.(?=[a-z])", "connect.*.").replaceFirst("^(justice|outcome)\\d+\\.", "$1.")
                .replaceFirst("^equity\\.(race|sex|age)\\.", "equity.*.").replaceFirst("^(who\\.[a-z_]+)\\.(events|caseload)$", "$1");
    }

    private static String prefix(String id) {
        return id.substring(0, id.indexOf('.'));
    }
}
