package org.handoff.imports;

/** How far a running import is: the file it reads, all rows so far and how fast they go. */
public record RowsSoFar(String file, long rows, long rowsPerSecond) {
}
