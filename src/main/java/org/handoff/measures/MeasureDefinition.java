package org.handoff.measures;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one measure means, as it stands in {@code config/measures/measures.yml}.
 *
 * @param unit what is counted: events, people, days, nights, minutes, hours, dollars, share and the like
 * @param denominator what it is taken of, or <em>none</em>
 * @param version raised with every change of meaning
 */
public record MeasureDefinition(String id, String label, String unit, String definition, String denominator, int version) {

    /** The same measure over a window of so many months: {@code justice.people} becomes {@code justice6.people}. */
    MeasureDefinition over(Object months) {
        int dot = id.indexOf('.');
        return new MeasureDefinition(id.substring(0, dot) + months + id.substring(dot), label + ", " + months + " months", unit,
                definition, denominator, version);
    }

    /** The same measure for one of the groups that it is counted for: {@code equity.*.intake} becomes {@code equity.race.intake}. */
    MeasureDefinition of(String group, String words) {
        return new MeasureDefinition(id.replace("*", group), label + ", " + words, unit, definition, denominator, version);
    }

    /** The entry of a definitions page that stands for every window. */
    MeasureDefinition overEach(List<?> windows) {
        var months = windows.stream().map(Object::toString).collect(Collectors.joining(" and ", " Counted for ", " months."));
        return new MeasureDefinition(id, label, unit, definition + months, denominator, version);
    }

    /** The entry of a definitions page that stands for the same table on other bases too. */
    MeasureDefinition andAlso(List<?> bases) {
        var also = bases.stream().map(Object::toString).collect(Collectors.joining(" and for ", " Also counted for ", "."));
        return new MeasureDefinition(id, label, unit, definition + also, denominator, version);
    }
}
