package org.handoff.casework.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handoff.casework.Duty;
import org.handoff.casework.DutyGroup;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.jspecify.annotations.Nullable;

/** Things to do, under their headings on screen and in one list for JSON and CSV. */
final class DutyPage {

    private static final List<Column> COLUMNS = List.of(Column.of("kind"), Column.of("overdue"), Column.of("participant"),
            Column.of("name"), Column.of("on"), Column.of("days"), Column.of("what"), Column.of("next"), Column.of("worker"));

    private DutyPage() {
    }

    /** @param filter  how the command was narrowed down, as it is typed: {@code --worker "Dana Reyes"}; empty when it was not */
    static Reply of(List<Duty> duties, String filter, String whenEmpty) {
        var byGroup = new LinkedHashMap<DutyGroup, List<Duty>>();
        duties.forEach(duty -> byGroup.computeIfAbsent(duty.group(), group -> new ArrayList<>()).add(duty));
        var all = Reply.rows("things_to_do", COLUMNS, duties.stream().map(DutyPage::whole).toList(), duties.size());
        return Reply.grouped(all, byGroup.entrySet().stream().map(entry -> group(entry, filter)).toList(), whenEmpty);
    }

    private static Reply.Group group(Map.Entry<DutyGroup, List<Duty>> entry, String filter) {
        var group = entry.getKey();
        var duties = entry.getValue();
        var columns = List.of(new Column("participant", "Person").uncut(), Column.of("name"),
                new Column("on", group.dateHeading()).uncut(), Column.of("days").uncut(), what(group),
                Column.of("next").uncut(), Column.of("worker").whereThereIsRoom());
        var lines = duties.stream().map(DutyPage::line).toList();
        return new Reply.Group(group.heading(), filled(columns, lines), "%s --kind %s%s --limit %d".formatted(
                group.overdue() ? "overdue" : "today", group.kind().word(), filter, duties.size()));
    }

    /** A task without its words says nothing; of everything else the heading says most. */
    private static Column what(DutyGroup group) {
        var what = Column.of("what");
        return switch (group.kind()) {
            case TASK, DRAFT, BACKUP -> what;
            default -> what.whereThereIsRoom();
        };
    }

    /** The list without columns that say nothing in any row. */
    private static Reply.Listing filled(List<Column> columns, List<List<@Nullable Object>> lines) {
        var kept = IntStream.range(0, columns.size())
                .filter(i -> lines.stream().anyMatch(line -> line.get(i) != null)).boxed().toList();
        return Reply.rows("things_to_do", kept.stream().map(columns::get).toList(),
                lines.stream().map(line -> kept.stream().<@Nullable Object>map(line::get).toList()).toList(), lines.size());
    }

    private static List<@Nullable Object> line(Duty it) {
        return Arrays.asList(it.participant(), it.name(), Days.on(it), Days.of(it), it.what(), it.next(), it.worker());
    }

    private static List<@Nullable Object> whole(Duty it) {
        return Arrays.asList(it.group().kind().word(), it.group().overdue(), it.participant(), it.name(), Days.on(it),
                Days.of(it), it.what(), it.next(), it.worker());
    }
}
