package org.handoff.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.disclosure.Outsider;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The document of a report as somebody outside reads it: every whole number in it, and what they know of how it adds up. */
final class PublishedDocument {

    private static final List<String> WHOLE_NUMBERS = List.of("numerator", "denominator", "n", "events", "people", "both",
            "only_before", "only_after", "neither", "entry", "latest", "gained", "lost");
    private static final List<String> STEPS = List.of("eligible", "engaged_30d", "intake", "enrolled", "completed");
    private static final List<String> OF_PEOPLE = List.of("race_exclusive", "sex", "age", "door", "pathway", "agency_kind",
            "housing_at_intake", "primary_substance", "veteran");

    final Map<String, @Nullable Long> counts = new LinkedHashMap<>();

    PublishedDocument(JsonNode document) {
        document.get("measures").propertyStream().forEach(figure -> read(figure.getKey(), figure.getValue()));
        document.get("tables").propertyStream().filter(table -> !table.getKey().equals("justice.rearrest_km"))
                .forEach(table -> table.getValue().forEach(row ->
                        put(table.getKey() + "[" + row.get("key").asString() + "]", row.get("value"))));
    }

    private void read(String id, JsonNode figure) {
        var value = figure.get("value");
        boolean count = figure.has("unit") && figure.size() <= 4 && (value.isNull() || value.isIntegralNumber());
        if (count && !id.endsWith("hours")) {
            put(id, value);
        }
        WHOLE_NUMBERS.stream().filter(figure::has).filter(part -> figure.get(part).isNull() || figure.get(part).isIntegralNumber())
                .forEach(part -> put(id + "." + part, figure.get(part)));
    }

    private void put(String name, JsonNode value) {
        counts.put(name, value.isNull() ? null : Long.valueOf(value.asLong()));
    }

    /** Reads all of it. A dash in a table is at least 1, because a table has no rows of nobody. */
    Outsider outsider() {
        var outsider = new Outsider(3000);
        tell(outsider, "");
        return outsider;
    }

    /** The same to somebody who reads several. */
    void tell(Outsider outsider, String before) {
        counts.forEach((name, value) -> outsider.reads(before + name, value, 0));
        sums().forEach(sum -> outsider.knowsThat(before + sum.get(0), sum.stream().skip(1).map(before::concat).toList()));
    }

    /** What adds up in every report of this kind, by the definitions printed with it; the whole first. */
    private List<List<String>> sums() {
        var sums = new ArrayList<>(List.of(
                List.of("funnel.referrals", "funnel.eligible", "funnel.ineligible", "funnel.undetermined"),
                List.of("funnel.referrals", "funnel.approved", "funnel.denied", "funnel.waitlisted", "funnel.withdrawn",
                        "funnel.pending"),
                List.of("funnel.referrals", "funnel.people", "funnel.repeat_referrals"),
                List.of("funnel.enrolled", "funnel.completed", "funnel.not_completed", "funnel.in_progress"),
                List.of("funnel.referrals", "rate.engaged_30d.denominator"), List.of("funnel.engaged_30d", "rate.engaged_30d.numerator"),
                List.of("funnel.eligible", "rate.eligible.numerator"), List.of("funnel.intakes", "rate.intake.numerator"),
                List.of("funnel.completed", "rate.completed.numerator"), List.of("funnel.enrolled", "rate.completed.denominator"),
                List.of("funnel.intakes", "speed.to_intake.n"), List.of("funnel.enrolled", "speed.to_enrolment.n"),
                List.of("funnel.engaged_30d", "rate.service_30d.denominator"), List.of("work.closed.all", "work.closed"),
                List.of("rate.completed_of_resolved.denominator", "funnel.completed", "funnel.not_completed")));
        for (var inner : List.of("handoffs", "engaged_30d", "service_30d", "intakes", "enrolled")) {
            sums.add(List.of("funnel.referrals", "funnel." + inner, "the referrals without " + inner));
        }
        sums.add(List.of("funnel.handoffs", "funnel.handoffs_30min", "the later hand-offs"));
        sums.add(List.of("funnel.intakes", "funnel.intakes_in_window", "the late intakes"));
        sums.add(List.of("rate.service_30d.denominator", "rate.service_30d.numerator", "the engaged without a service"));
        sums.add(List.of("rate.enrolled.denominator", "rate.enrolled.numerator", "the eligible who did not enrol"));
        OF_PEOPLE.forEach(name -> {
            add(sums, "who." + name, "funnel.people");
            add(sums, "who." + name + ".caseload", "work.caseload");
        });
        List.of("door", "pathway", "agency_kind").forEach(name -> add(sums, "who." + name + ".events", "funnel.referrals"));
        add(sums, "work.closed", "work.closed");
        if (counts.containsKey("equity.eligible")) {
            equity(sums);
        }
        for (var window : List.of("justice6.", "justice12.")) {
            if (counts.containsKey(window + "people")) {
                justice(sums, window);
            }
        }
        return sums;
    }

    /** At each step, those of a group who reached it and those who only reached the one before. */
    private void equity(List<List<String>> sums) {
        Map.of("race", "who.race_exclusive", "sex", "who.sex", "age", "who.age").forEach((attribute, base) -> {
            var before = base;
            for (var step : STEPS) {
                var here = "equity." + attribute + "." + step;
                add(sums, here, "equity." + step);
                for (var name : List.copyOf(counts.keySet())) {
                    var same = before + name.replaceFirst("^[^\\[]*", "");
                    if (name.startsWith(here + "[") && counts.containsKey(same)) {
                        sums.add(List.of(same, name, "the rest beside " + name));
                    }
                }
                before = here;
            }
        });
        var before = "funnel.people";
        for (var step : STEPS) {
            sums.add(List.of(before, "equity." + step, "the rest beside equity." + step));
            before = "equity." + step;
        }
    }

    private static void justice(List<List<String>> sums, String window) {
        var change = window + "mcnemar.";
        sums.add(List.of("funnel.people", window + "people", window + "left_out"));
        sums.add(List.of(window + "people", change + "both", change + "only_before", change + "only_after", change + "neither"));
        sums.add(List.of(window + "arrested_before", change + "both", change + "only_before"));
        sums.add(List.of(window + "arrested_after", change + "both", change + "only_after"));
        sums.add(List.of(window + "people", change + "n"));
        sums.add(List.of(window + "people", window + "rate_ratio.n"));
    }

    private void add(List<List<String>> sums, String table, String whole) {
        var sum = new ArrayList<>(List.of(whole));
        counts.keySet().stream().filter(name -> name.startsWith(table + "[")).forEach(sum::add);
        if (sum.size() > 2 || sum.size() == 2 && !sum.get(1).endsWith("[withheld]")) {
            sums.add(sum);
        }
    }
}
