package org.handoff.reports.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.reports.Dashboard;
import org.handoff.reports.Dashboards;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code dashboard}. */
@Component
class DashboardCommands implements CommandSet {

    private final Dashboards dashboards;
    private final Values values;
    private final boolean blocks;
    private final Field<Period> period;
    private final Field<LocalDate> asOf;
    private final Field<Boolean> clear;
    private final Field<Boolean> whole;

    DashboardCommands(Dashboards dashboards, Values values, @Value("${TERM:}") String terminal) {
        this.dashboards = dashboards;
        this.values = values;
        this.blocks = !terminal.equals("dumb");
        this.period = Field.of("period", new PeriodValue(values::today)).byDefault(sofar -> "last-quarter")
                .explained("2026-10, 2026-Q3, 2026, last-month or last-quarter. Default: last-quarter.");
        this.asOf = Field.of("as-of", values.pastDate()).quiet().explained("The day the figures are seen on. Default: today.");
        this.clear = Field.of("clear", values.flag()).quiet().explained("Clear the screen first, so that fresh figures stand where the old ones stood.");
        this.whole = Field.of("whole", values.flag()).quiet().explained("Every table, also where the window is too low for them.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("dashboard").in("Reports").describedAs("Show the figures of a period at a glance")
                .example("dashboard").example("dashboard --period 2026-10 --clear").asking(period, asOf, clear, whole).does(this::show));
    }

    private Reply show(Answers answers) {
        var dashboard = dashboards.of(answers.the(period), Objects.requireNonNullElseGet(answers.get(asOf), values::today));
        var reply = Reply.drawn(json(dashboard), (width, height) -> new DashboardPicture(dashboard, width, blocks)
                .lines(answers.is(whole) ? 0 : height), rows(dashboard));
        return answers.is(clear) ? new Reply.Cleared(List.of(reply)) : reply;
    }

    private static Map<String, @Nullable Object> json(Dashboard dashboard) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("program", dashboard.program());
        json.put("period", Map.of("from", dashboard.period().from().toString(), "to", dashboard.period().to().toString()));
        json.put("as_of", dashboard.asOf().toString());
        json.put("notice", "internal, not for release");
        json.put("tiles", dashboard.tiles().stream().map(tile -> Map.of("measure", tile.id(), "label", tile.label(), "shown", tile.shown(), "change",
                tile.change(), "before", tile.before(), "year_before", tile.yearBefore())).toList());
        json.put("periods", dashboard.periods());
        json.put("trends", dashboard.trends().stream().map(trend -> Map.of("measure", trend.id(), "label", trend.label(), "values",
                trend.values())).toList());
        json.put("flow", dashboard.flow());
        json.put("groups", dashboard.groups());
        return json;
    }

    private static Reply.Listing rows(Dashboard dashboard) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var trend : dashboard.trends()) {
            for (int at = 0; at < dashboard.periods().size(); at++) {
                var row = new ArrayList<@Nullable Object>(List.of(trend.id(), trend.label(), dashboard.periods().get(at)));
                row.add(trend.values().get(at));
                rows.add(row);
            }
        }
        return Reply.rows("figures", List.of(Column.of("measure"), Column.of("label"), Column.of("period"), Column.of("value")), rows, rows.size());
    }
}
