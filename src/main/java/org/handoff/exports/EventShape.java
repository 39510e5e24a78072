package org.handoff.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One row for each thing that happened between the program and a person after the index day. */
final class EventShape {

    static final List<String> COLUMNS = List.of("pid", "event", "time", "group");
    /** The texts that its columns are made of. */
    static final List<String> WORDS = List.of("contact", "service_referred", "service_attended", "service_engaged", "assessment", "enrolment",
            "exit", "Substance use", "Mental health", "Health", "Employment or education", "Housing", "Basic needs, income or legal");
    private static final Set<String> HEALTH = Set.of("health", "treatment", "moud", "mental_health", "harm_reduction", "peer", "victim");

    private final Profile profile;
    private final boolean tellsSubstanceUse;
    private final boolean tellsMentalHealth;

    EventShape(ExportRequest request) {
        this.profile = request.profile();
        this.tellsSubstanceUse = request.hasBasis("sud");
        this.tellsMentalHealth = request.hasBasis("health");
    }

    /** The rows of a person, in the order of time and then of their text, so that the order says nothing more. */
    List<List<String>> rows(Life life, String pid, int followUp) {
        var rows = new ArrayList<List<String>>();
        for (var each : life.happenings()) {
            long days = each.day().toEpochDay() - life.index().toEpochDay();
            if (days >= 0 && days < followUp && !each.what().equals("overdose")) {
                long bin = Math.floorDiv(days, profile.bins().width());
                rows.add(List.of(pid, each.what(), PersonShape.plain(profile.bins().midpoint(bin)), group(each.group())));
            }
        }
        rows.sort((one, other) -> {
            int time = Double.compare(Double.parseDouble(one.get(2)), Double.parseDouble(other.get(2)));
            return time != 0 ? time : (one.get(1) + one.get(3)).compareTo(other.get(1) + other.get(3));
        });
        return rows;
    }

    private String group(String group) {
        return switch (group) {
            case "" -> "";
            case "treatment", "moud", "harm_reduction", "peer" -> tellsSubstanceUse ? "Substance use" : "Health";
            case "mental_health" -> tellsMentalHealth ? "Mental health" : "Health";
            case "employment", "education" -> "Employment or education";
            case "housing" -> "Housing";
            default -> HEALTH.contains(group) ? "Health" : "Basic needs, income or legal";
        };
    }
}
