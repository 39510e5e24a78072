package org.handoff.reports;

/** Which measures come as tables. */
final class ReportTables {

    private ReportTables() {
    }

    /** Whether a report prints rows for this id. */
    static boolean isTable(String id) {
        return id.startsWith("who.") || id.startsWith("trend.") || id.startsWith("equity.") && id.matches("equity\\.[^.]+\\..*")
                || id.equals("work.closed") || id.equals("outcome.housing") || id.equals("justice.rearrest_km");
    }

    /** Whether a report prints one figure for this id; closures have both. */
    static boolean isFigure(String id) {
        return !isTable(id) || id.equals("work.closed");
    }
}
