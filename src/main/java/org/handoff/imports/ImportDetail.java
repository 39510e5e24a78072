package org.handoff.imports;

import java.util.List;

/** One import of the log with its files. */
public record ImportDetail(ImportSummary summary, List<FileOutcome> files) {
}
