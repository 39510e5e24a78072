package org.handoff.reports.shell;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.reports.ReportKind;
import org.handoff.reports.Reports;

/** A report by its name. */
record ReportValue(Reports reports) implements Value<ReportKind> {

    @Override
    public ReportKind read(String typed, Answers sofar) {
        return reports.require(typed);
    }

    @Override
    public String show(ReportKind kind) {
        return kind.name();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return reports.list().stream().map(kind -> new Choice(kind.name(), kind.title())).toList();
    }

    @Override
    public String word() {
        return "NAME";
    }
}
