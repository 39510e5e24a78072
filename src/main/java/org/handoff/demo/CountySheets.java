package org.handoff.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files of a county, open for writing. */
record CountySheets(Sheet participants, Sheet referrals, Sheet charges, Sheet episodes, Sheet assessments, Sheet contacts,
        Sheet services, Sheet justiceEvents, Sheet custodySpans, Sheet overdoses, Sheet consents, Sheet expenses)
        implements AutoCloseable {

    CountySheets(Path folder) throws IOException {
        this(new Sheet(folder, "participants", "X", "participant", "first_name", "last_name", "alias", "dob", "dob_quality", "sex",
                        "race", "veteran", "language"),
                new Sheet(folder, "referrals", "R", "referral", "participant", "received_on", "door", "pathway", "agency",
                        "agency_kind", "perceived_race", "eligibility", "decision", "decided_on", "handoff_called_at",
                        "handoff_arrived_at", "intake_on"),
                new Sheet(folder, "charges", "G", "charge", "referral", "offence", "level", "drug", "quantity", "unit", "status",
                        "status_on"),
                new Sheet(folder, "episodes", "E", "episode", "referral", "enrolled_on", "closed_on", "closure_reason", "completion",
                        "destination"),
                new Sheet(folder, "assessments", "A", "assessment", "participant", "on", "stage", "living_situation", "employed",
                        "income_monthly", "insured", "primary_substance", "overdoses_12m", "has_id", "on_moud"),
                new Sheet(folder, "contacts", "C", "contact", "participant", "on", "minutes", "mode", "direction", "worker"),
                new Sheet(folder, "services", "S", "connection", "participant", "category", "provider", "need_on", "referred_on",
                        "warm", "attended_on", "engaged_on", "ended_on", "result"),
                new Sheet(folder, "justice_events", "J", "event", "participant", "on", "kind", "offence", "level", "source",
                        "index_event"),
                new Sheet(folder, "custody_spans", "B", "span", "participant", "booked_on", "released_on"),
                new Sheet(folder, "overdoses", "O", "overdose", "participant", "on", "fatal", "naloxone"),
                new Sheet(folder, "consents", "N", "consent", "participant", "type", "signed_on", "expires_on"),
                new Sheet(folder, "expenses", "M", "expense", "participant", "on", "category", "amount"));
    }

    /** How many rows all files have so far, without their headers. */
    long rows() {
        return all().stream().mapToLong(Sheet::rows).sum();
    }

    @Override
    public void close() throws IOException {
        for (Sheet sheet : all()) {
            sheet.close();
        }
    }

    private List<Sheet> all() {
        return List.of(participants, referrals, charges, episodes, assessments, contacts, services, justiceEvents, custodySpans, overdoses,
                consents, expenses);
    }
}
