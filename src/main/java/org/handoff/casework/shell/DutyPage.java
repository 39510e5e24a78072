package org.handoff.casework.shell;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.handoff.casework.Duty;
import org.handoff.casework.DutyGroup;
import org.handoff.casework.DutyList;
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
    static Reply of(List<DutyList> lists, String filter, String whenEmpty) {
        var duties = lists.stream().flatMap(list -> list.first().stream()).toList();
        var all = Reply.rows("things_to_do", COLUMNS, duties, DutyPage::whole, lists.stream().mapToLong(DutyList::total).sum());
        return Reply.grouped(all, lists.stream().map(list -> group(list, filter)).toList(), whenEmpty);
    }

    private static Reply.Group group(DutyList list, String filter) {
        var group = list.group();
        var duties = list.first();
        var cells = List.of(new Cell(new Column("participant", "Person").uncut(), Duty::participant), new Cell(Column.of("name"), Duty::name),
                new Cell(new Column("on", group.dateHeading()).uncut(), Days::on), new Cell(Column.of("days").uncut(), Days::of),
                new Cell(what(group), Duty::what), new Cell(Column.of("next").uncut(), Duty::next),
                new Cell(Column.of("worker").whereThereIsRoom(), Duty::worker));
        return new Reply.Group(group.heading(), filled(cells, duties, list.total()), "%s --kind %s%s --limit %d".formatted(
                group.overdue() ? "overdue" : "today", group.kind().word(), filter, list.total()));
    }

    /** A column, and what it says of a thing to do. */
    private record Cell(Column column, Function<Duty, @Nullable Object> of) {
    }

    /** A task, a step or an appointment without its words says nothing; of everything else the heading says most. */
    private static Column what(DutyGroup group) {
        var what = Column.of("what");
        return switch (group.kind()) {
            case TASK, STEP, APPOINTMENT, DRAFT, BACKUP -> what;
            default -> what.whereThereIsRoom();
        };
    }

    /** The list without columns that say nothing in any row. */
    private static Reply.Listing filled(List<Cell> cells, List<Duty> duties, long total) {
        var kept = cells.stream().filter(cell -> duties.stream().anyMatch(duty -> cell.of().apply(duty) != null)).toList();
        return Reply.rows("things_to_do", kept.stream().map(Cell::column).toList(), duties,
                duty -> kept.stream().<@Nullable Object>map(cell -> cell.of().apply(duty)).toList(), total);
    }

    private static List<@Nullable Object> whole(Duty it) {
        return Arrays.asList(it.group().kind().word(), it.group().overdue(), it.participant(), it.name(), Days.on(it),
                Days.of(it), it.what(), it.next(), it.worker());
    }
}
