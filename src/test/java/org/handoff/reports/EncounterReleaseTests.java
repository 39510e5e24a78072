package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.handoff.disclosure.Rule;
import org.handoff.measures.CountyFile;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

/** Encounters for the public: few people stay unknown, and nothing that is printed tells them. */
class EncounterReleaseTests {

    private static final Map<String, Integer> OFFERS = Map.of("1", 3, "2", 14, "3", 20, "4", 12);

    @Test
    void aFewWhoAcceptedDoNotFollowFromTheOthers() {
        var file = new CountyFile().fill("county-2000");
        OFFERS.forEach((offer, times) -> {
            for (int number = 0; number < times; number++) {
                file.run("INSERT INTO encounter (met_at, overdose, naloxone, offer_made, offer_result) VALUES ('2025-02-03T10:00', 0, 0, ?, ?)",
                        offer.equals("3") ? 0 : 1, offer);
            }
        });
        var set = file.measures().of(Period.quarter(2025, 1), ACounty.AS_OF).only(id -> id.startsWith("funnel.") || id.startsWith("encounter."));
        var released = new ReportSystem(set, Rule.ofPublicReports()).protect(file.measures().behind(set.period(), set.asOf()), List.of()).release();
        assertThat(released.cell("encounter.met").value()).isEqualTo(49);
        assertThat(released.cell("encounter.not_offered").value()).isEqualTo(20);
        assertThat(released.cell("encounter.accepted").withheld()).isTrue();
        // 29 offers less 14 and 12 would be the 3
        assertThat(List.of("encounter.offers", "encounter.declined", "encounter.unable")).anyMatch(each -> released.cell(each).withheld());
    }
}
