package org.handoff.reports.shell;

import java.util.List;
import java.util.stream.Stream;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;

/** A report by its name, or a run by its number or id. */
record ReportOrRunValue(ReportValue reports, RunValue runs) implements Value<ReportOrRun> {

    @Override
    public ReportOrRun read(String typed, Answers sofar) {
        return typed.matches(".*\\d.*") ? new ReportOrRun(null, runs.read(typed, sofar)) : new ReportOrRun(reports.read(typed, sofar), null);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return Stream.concat(reports.offer(typed, sofar).stream(), runs.offer(typed, sofar).stream()).toList();
    }

    @Override
    public String word() {
        return "NAME";
    }
}
