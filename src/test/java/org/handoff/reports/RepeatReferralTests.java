package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.handoff.disclosure.Rule;
import org.handoff.measures.CountyFile;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

/** People and referrals of one door, both printed, tell how many came again: few of them are told by no table. */
class RepeatReferralTests {

    private static final LocalDate AS_OF = LocalDate.parse("2025-12-31");
    private static final int FEW = 8;
    private static final int MANY = 20;

    private final CountyFile county = new CountyFile();
    private int people;

    @Test
    void fewWhoCameAgainThroughADoorDoNotFollowFromItsPeopleAndItsReferrals() {
        came("SOCIAL", 30, FEW);
        came("COMMUNITY", 30, FEW);
        came("ARREST", 40, MANY);

        var set = county.measures().of(Period.parse("2025", AS_OF), AS_OF).only(id -> id.startsWith("funnel.") || id.startsWith("who.door"));
        var system = new ReportSystem(set, Rule.ofPublicReports());
        var released = ReleasedFigures.released(set, system, system.protect(county.measures().behind(set.period(), AS_OF), List.of()),
                Rule.ofPublicReports());

        assertThat(shown(released, "who.door", "SOCIAL") && shown(released, "who.door.events", "SOCIAL")).isFalse();
        assertThat(shown(released, "who.door", "ARREST") && shown(released, "who.door.events", "ARREST")).isTrue();
    }

    private static boolean shown(ReleasedFigures released, String table, String door) {
        return released.table(table).rows().stream().anyMatch(row -> row.key().equals(door) && !row.cell().withheld());
    }

    private void came(String door, int firstTimers, int again) {
        for (int number = 0; number < firstTimers; number++) {
            people++;
            county.person(people);
            for (int time = 0; time < (number < again ? 2 : 1); time++) {
                county.run("INSERT INTO referral (participant, received_on, door) VALUES (?, ?, ?)", people, "2025-0%d-10".formatted(3 + time), door);
            }
        }
    }
}
