package org.handoff.reports.shell;

import org.handoff.reports.KeptRun;
import org.handoff.reports.ReportKind;
import org.jspecify.annotations.Nullable;

/** What {@code report show} is asked for: a report by its name, or a run. One of the two is there. */
record ReportOrRun(@Nullable ReportKind kind, @Nullable KeptRun run) {
}
