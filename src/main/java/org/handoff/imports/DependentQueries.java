package org.handoff.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a changed participant or referral against the records that already hang on it. */
final class DependentQueries {

    private static final String FIRST_DAY = """
            SELECT min(happened) FROM (
                SELECT min(received_on) AS happened FROM referral WHERE participant = ?1
                UNION ALL SELECT min(assessed_on) FROM assessment WHERE participant = ?1
                UNION ALL SELECT min(contacted_on) FROM contact WHERE participant = ?1
                UNION ALL SELECT min(coalesce(need_on, referred_on, attended_on)) FROM service_connection
                WHERE participant = ?1
                UNION ALL SELECT min(happened_on) FROM justice_event WHERE participant = ?1
                UNION ALL SELECT min(booked_on) FROM custody_span WHERE participant = ?1
                UNION ALL SELECT min(happened_on) FROM overdose WHERE participant = ?1
                UNION ALL SELECT min(signed_on) FROM consent WHERE participant = ?1
                UNION ALL SELECT min(spent_on) FROM expense WHERE participant = ?1)
            """;
    /** Justice records and closing dates are left out: they may follow a death. */
    private static final String LAST_DAY_ALIVE = """
            SELECT max(happened) FROM (
                SELECT max(max(received_on, coalesce(decided_on, ''), coalesce(intake_on, ''))) AS happened
                FROM referral WHERE participant = ?1
                UNION ALL SELECT max(e.enrolled_on) FROM episode e JOIN referral r ON r.id = e.referral
                WHERE r.participant = ?1
                UNION ALL SELECT max(assessed_on) FROM assessment WHERE participant = ?1
                UNION ALL SELECT max(contacted_on) FROM contact WHERE participant = ?1
                UNION ALL SELECT max(max(coalesce(need_on, ''), coalesce(referred_on, ''), coalesce(attended_on, ''),
                    coalesce(engaged_on, ''))) FROM service_connection WHERE participant = ?1
                UNION ALL SELECT max(happened_on) FROM overdose WHERE participant = ?1
                UNION ALL SELECT max(signed_on) FROM consent WHERE participant = ?1
                UNION ALL SELECT max(spent_on) FROM expense WHERE participant = ?1) WHERE happened <> ''
            """;
    private static final String CORRECT_EITHER = "Correct that record first, or this date.";

    private final PreparedQueries prepared;

    DependentQueries(PreparedQueries prepared) {
        this.prepared = prepared;
    }

    /** What would no longer fit if the record became what the row says. */
    List<Fault> faults(Entry entry, long id) {
        return switch (entry.file().name()) {
            case "participants" -> ofParticipant(entry, id);
            case "referrals" -> ofReferral(entry, id);
            default -> List.of();
        };
    }

    private List<Fault> ofParticipant(Entry entry, long id) {
        var faults = new ArrayList<Fault>();
        var born = entry.day("dob");
        if (born != null) {
            day(FIRST_DAY, id).filter(born::isAfter).map(day -> new Fault("dob", born.toString(),
                    "dob %s is after a record of %s that the participant already has".formatted(born, day), CORRECT_EITHER))
                    .ifPresent(faults::add);
        }
        var died = entry.day("deceased_on");
        if (died != null) {
            day(LAST_DAY_ALIVE, id).filter(died::isBefore).map(day -> new Fault("deceased_on", died.toString(),
                    "deceased_on %s is before a record of %s that the participant already has".formatted(died, day),
                    CORRECT_EITHER)).ifPresent(faults::add);
        }
        return faults;
    }

    private List<Fault> ofReferral(Entry entry, long id) {
        var faults = new ArrayList<Fault>();
        var received = entry.day("received_on");
        if (received != null) {
            day("SELECT min(enrolled_on) FROM episode WHERE referral = ?1", id).filter(received::isAfter)
                    .map(day -> new Fault("received_on", received.toString(),
                            "received_on %s is after enrolled_on %s of the referral's episode".formatted(received, day),
                            CORRECT_EITHER))
                    .ifPresent(faults::add);
        }
        boolean charged = prepared.first("SELECT id FROM charge WHERE referral = ? LIMIT 1",
                (row, number) -> row.getLong(1), List.of(id)).isPresent();
        if (charged && !"ARREST".equals(entry.text("door"))) {
            faults.add(new Fault("door", String.valueOf(entry.text("door")),
                    "The referral already has charges, and only door ARREST has charges", "Keep the door ARREST."));
        }
        return faults;
    }

    private Optional<LocalDate> day(String sql, long id) {
        return prepared.first(sql, (row, number) -> row.getString(1), List.of(id)).map(LocalDate::parse);
    }
}
