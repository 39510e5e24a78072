package org.handoff.reports;

import java.nio.file.Path;
import java.util.List;

/** A run with the files it left. */
public record PublishedRun(RunResult result, List<Path> files) {
}
