package org.handoff.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.handoff.casework.DutyQueries.Found;
import org.handoff.measures.CountyFile;
import org.handoff.vault.AVault;
import org.jspecify.annotations.Nullable;

/** A data file in memory on 16 March 2026, with days told as so many ago. */
final class ADay {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final CountyFile file = new CountyFile();

    /** Person 1, referred, taken in and enrolled so many days ago. */
    ADay enrolled(int daysAgo) {
        file.person(1);
        file.run("INSERT INTO referral (id, participant, received_on, door, decision, decided_on, intake_on) VALUES (1, 1, ?, 'SOCIAL', 'APPROVED', ?, ?)",
                ago(daysAgo), ago(daysAgo), ago(daysAgo));
        file.run("INSERT INTO episode (id, referral, enrolled_on) VALUES (1, 1, ?)", ago(daysAgo));
        return this;
    }

    /** Person 1, referred so many days ago and neither decided on nor taken in. */
    ADay referred(int daysAgo) {
        file.person(1);
        return with("INSERT INTO referral (id, participant, received_on, door) VALUES (1, 1, ?, 'SOCIAL')", ago(daysAgo));
    }

    /** A contact of person 1. */
    ADay contact(String direction, int daysAgo) {
        return with("INSERT INTO contact (participant, contacted_on, direction) VALUES (1, ?, ?)", ago(daysAgo), direction);
    }

    /** An assessment of person 1. */
    ADay assessed(String stage, int daysAgo) {
        return with("INSERT INTO assessment (participant, assessed_on, stage) VALUES (1, ?, ?)", ago(daysAgo), stage);
    }

    /** A consent of person 1, signed long ago. */
    ADay consent(String type, @Nullable String expiresOn) {
        return with("INSERT INTO consent (participant, type, signed_on, expires_on) VALUES (1, ?, '2025-01-01', ?)", type, expiresOn);
    }

    /** A connection of person 1 to a service, long ago, with an appointment. */
    ADay appointment(int daysAgo) {
        return with("INSERT INTO service_connection (participant, category, referred_on, appointment_on) VALUES (1, '21', '2025-01-01', ?)", ago(daysAgo));
    }

    /** A day in court of person 1. */
    ADay court(int daysAgo) {
        return with("INSERT INTO legal_matter (participant, type, court_on) VALUES (1, 'WARRANT', ?)", ago(daysAgo));
    }

    /** A step of person 1, who is enrolled, to take by a day. */
    ADay step(int daysAgo) {
        return with("INSERT INTO plan (id, episode, made_on) VALUES (1, 1, '2025-01-01')")
                .with("INSERT INTO goal (id, plan, wording, set_on) VALUES (1, 1, x'01', '2025-01-01')")
                .with("INSERT INTO goal_step (goal, wording, due_on) VALUES (1, x'01', ?)", ago(daysAgo));
    }

    /** One statement more. */
    ADay with(String sql, @Nullable Object... values) {
        file.run(sql, values);
        return this;
    }

    /** The headings that person 1 stands under today. */
    List<DutyGroup> groups() {
        return duties().on(TODAY, null, null).stream().map(ADay::group).toList();
    }

    /** The same without opening what is sealed. */
    List<DutyGroup> counted() {
        return duties().counts(TODAY).stream().map(it -> DutyGroup.of(it.kind(), it.on().until(TODAY, ChronoUnit.DAYS))).toList();
    }

    DutyQueries duties() {
        return new DutyQueries(file.jdbc(), AVault.locked(file.jdbc()));
    }

    OpenEpisodeQueries episodes() {
        return new OpenEpisodeQueries(file.jdbc());
    }

    FactQueries facts() {
        return new FactQueries(file.jdbc(), AVault.locked(file.jdbc()));
    }

    CountyFile file() {
        return file;
    }

    /** A day so many days ago; below 0 it lies ahead. */
    static String ago(int days) {
        return TODAY.minusDays(days).toString();
    }

    private static DutyGroup group(Found found) {
        return DutyGroup.of(found.kind(), found.on().until(TODAY, ChronoUnit.DAYS));
    }
}
