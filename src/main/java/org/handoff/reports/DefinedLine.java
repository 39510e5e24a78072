package org.handoff.reports;

import java.util.List;

/**
 * One line of a report as it is defined: what is asked, and what of the program answers it.
 *
 * @param page the section of the form, or the page, it stands on
 * @param code the funder's number of it
 * @param measure the id of what answers it; empty when nothing does
 * @param part which number of the measure; empty for a table
 * @param definition what is counted; why there is nothing, when there is nothing
 * @param universe whose facts are counted
 * @param version the version of the definition; 0 when there is none
 * @param rows the funder's rows of a table, each with the program's codes that go into it
 */
public record DefinedLine(String page, String code, String asks, String measure, String part, String unit, String definition,
        String denominator, String universe, List<String> views, int version, List<String> rows) {
}
