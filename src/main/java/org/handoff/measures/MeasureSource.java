package org.handoff.measures;

import java.util.List;

/**
 * Where a measure is read from.
 *
 * @param counts whose facts it counts
 * @param views the views of the data file that hold them
 */
public record MeasureSource(String counts, List<String> views) {
}
