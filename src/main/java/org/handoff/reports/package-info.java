/**
 * What a program lead hands to a funder: each report counted by {@code measures}, worded here, laid out by a template.
 * <p>Start at {@link org.handoff.reports.Reports}; what public ones have told stands in
 * {@link org.handoff.reports.PublishedCounts}. Writes only {@code report_*} and {@code publication_ledger}; what is kept of
 * runs is read in {@link org.handoff.reports.ReportRuns}. Another report is another file in {@code config/funders}; see
 * {@link org.handoff.reports.ReportKind}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "accounts", "program", "measures", "statistics", "machine",
        "disclosure", "vault", "platform",
        "history", "participants"})
@NullMarked
package org.handoff.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
