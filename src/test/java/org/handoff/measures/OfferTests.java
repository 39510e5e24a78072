package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Rate;
import org.handoff.shared.Period;
import org.handoff.statistics.Proportion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings in the field: what was offered, what became of it, and whom nobody could identify. */
class OfferTests {

    private static final Period MARCH = new Period(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-31"));
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");

    private final CountyFile file = new CountyFile().person(1).person(2);

    @BeforeEach
    void meet() {
        met(1, "1", "2025-03-10T08:00", "1", "1");
        met(2, "1", "2025-03-11T08:00", "2", "");
        met(3, "", "2025-03-15T08:00", "4", "1");
        met(4, "", "2025-03-31T23:50", "3", "0");
        met(5, "2", "2025-03-20T08:00", "1", "");
        met(6, "2", "2025-04-01T00:10", "1", "1");
        met(7, "2", "2025-02-28T23:50", "2", "");
        file.referral(1, "2025-03-12").referral(2, "2025-04-02").run("UPDATE referral SET encounter = 1 WHERE participant = 1")
                .run("UPDATE referral SET encounter = 5 WHERE participant = 2");
    }

    private void met(long id, String participant, String at, String offer, String naloxone) {
        file.run("INSERT INTO encounter (id, participant, met_at, overdose, naloxone, offer_made, offer_result) VALUES (?, ?, ?, 0, ?, ?, ?)", id,
                participant, at, naloxone, offer.equals("3") ? 0 : 1, offer);
    }

    @Test
    void everyMeetingOfThePeriodIsCountedWithWhatBecameOfTheOffer() {
        var set = file.measures().of(MARCH, LATER);
        assertThat(List.of("met", "offers", "accepted", "declined", "unable", "not_offered", "referred", "no_referral", "naloxone"))
                .extracting(id -> set.count("encounter." + id)).containsExactly(5L, 4L, 2L, 1L, 1L, 1L, 2L, 3L, 2L);
        assertThat(set.figure("encounter.acceptance", Rate.class).proportion()).isEqualTo(new Proportion(2, 4));
    }

    @Test
    void whatIsLaterThanTheAsOfDateIsNotSeen() {
        var set = file.measures().of(MARCH, LocalDate.parse("2025-03-30"));
        assertThat(set.count("encounter.met")).isEqualTo(4);
        assertThat(set.count("encounter.referred")).isOne();
        assertThat(set.count("encounter.not_offered")).isZero();
    }

    @Test
    void whoNobodyCouldIdentifyIsAPersonOfTheirOwnBehindAFigureAndNobodyInItsList() {
        assertThat(file.measures().behind(MARCH, LATER).get("encounter.met")).isEqualTo(new Behind("encounter.met", 4, 2, 1));
        assertThat(file.measures().members("encounter.no_referral", MARCH, LATER)).extracting(Member::shown, Member::participant)
                .containsExactly(tuple("B2", 1L), tuple("B3", 0L),
                        tuple("B4", 0L));
    }

    @Test
    void everyFigureIsTheSumOfItsRecords() {
        var measures = file.measures();
        assertThat(measures.of(MARCH, LATER).figures()).filteredOn(figure -> figure.id().startsWith("encounter.") && figure instanceof Count)
                .hasSize(9).allSatisfy(figure -> assertThat(measures.members(figure.id(), MARCH, LATER)).hasSize((int) ((Count) figure).value()));
    }
}
