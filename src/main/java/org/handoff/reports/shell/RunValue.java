package org.handoff.reports.shell;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.reports.KeptRun;
import org.handoff.reports.ReportRuns;
import org.handoff.reports.RunFilter;

/**
 * One run: its number, or the id that its pages name.
 *
 * @param toWrite whether something is going to be written about it
 */
record RunValue(ReportRuns runs, boolean toWrite) implements Value<KeptRun> {

    private static final int MOST = 20;

    @Override
    public KeptRun read(String typed, Answers sofar) {
        return toWrite ? runs.pick(typed) : runs.require(typed);
    }

    @Override
    public String show(KeptRun run) {
        return run.shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return runs.history(RunFilter.ALL, MOST).stream().map(run -> new Choice(run.shown(),
                "%s, %s, as of %s".formatted(run.reportId(), run.audience().word(), run.asOf()))).toList();
    }

    @Override
    public String word() {
        return "RUN";
    }
}
