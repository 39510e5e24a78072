package org.handoff.casework;

import java.util.List;

/**
 * People with an open episode.
 *
 * @param total  how many there are
 * @param rows   whom the program has not seen for longest, at most as many as were asked for
 */
public record Caseload(long total, List<CaseloadRow> rows) {
}
