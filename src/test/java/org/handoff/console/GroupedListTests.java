package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class GroupedListTests {

    private final StringWriter out = new StringWriter();

    @Test
    void aPersonSeesTheFirstRowsOfEachGroupAndHowToSeeTheRest() {
        assertThat(written(80, OutputFormat.TABLE, null)).containsExactly(
                "Late (4)", "No", "──", " 1", " 2", " 3", "1 more: overdue", "", "Soon (2)", "No", "──", " 5", " 6");
    }

    @Test
    void aPipeGetsAllRows() {
        assertThat(written(0, OutputFormat.TABLE, null)).contains(" 4").doesNotContain("1 more: overdue");
    }

    @Test
    void aLimitIsThatOfEachGroup() {
        assertThat(written(80, OutputFormat.TABLE, List.of("1"))).containsExactly(
                "Late (4)", "No", "──", " 1", "3 more: overdue", "", "Soon (2)", "No", "──", " 5", "1 more: today");
    }

    @Test
    void programsGetOneList() {
        assertThat(written(0, OutputFormat.CSV, List.of("5"))).containsExactly("no", "1", "2", "3", "4", "5");
    }

    @Test
    void withoutGroupsThereIsASentence() {
        new ReplyWriter(screen(80), OutputFormat.TABLE, RowLimit.of(null, screen(80))).write(Reply.grouped(list(1, 0), List.of(), "All done."));
        assertThat(out).hasToString("All done." + System.lineSeparator());
    }

    private List<String> written(int width, OutputFormat format, @Nullable List<String> limit) {
        var reply = Reply.grouped(list(1, 6), List.of(new Reply.Group("Late", list(1, 4), "overdue"),
                new Reply.Group("Soon", list(5, 6), "today")), "All done.");
        new ReplyWriter(screen(width), format, RowLimit.of(limit, screen(width))).write(reply);
        return out.toString().lines().toList();
    }

    private Screen screen(int width) {
        return new Screen(new PrintWriter(out), new PrintWriter(new StringWriter()), null, width, unmasked());
    }

    private static Reply.Listing list(int from, int to) {
        var rows = IntStream.rangeClosed(from, to).mapToObj(i -> List.<@Nullable Object>of(i)).toList();
        return Reply.rows("things", List.of(Column.of("no")), rows, rows.size());
    }

    private static Mask unmasked() {
        return new Mask(new StaticListableBeanFactory().getBeanProvider(NamesOnScreen.class));
    }
}
