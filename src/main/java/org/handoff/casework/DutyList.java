package org.handoff.casework;

import java.util.List;

/**
 * What needs doing under one heading.
 *
 * @param total  how many things there are
 * @param first  the most urgent of them, at most as many as were asked for
 */
public record DutyList(DutyGroup group, long total, List<Duty> first) {
}
