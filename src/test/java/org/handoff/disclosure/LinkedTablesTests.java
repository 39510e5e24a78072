package org.handoff.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

class LinkedTablesTests {

    private static LinkedTables tables() {
        return new LinkedTables(Rule.ofPublicReports());
    }

    @Test
    void oneToTenPeopleAreWithheldAndNobodyIsShown() {
        var release = tables().printed("ten", 10).printed("eleven", 11).printed("nobody", 0).protect();
        assertThat(release.cell("ten").withheld()).isTrue();
        assertThat(release.cell("ten").shown()).isEqualTo("–");
        assertThat(release.cell("eleven").value()).isEqualTo(11);
        assertThat(release.cell("nobody").shown()).isEqualTo("0");
    }

    @Test
    void oneMoreIsWithheldWhereATotalWouldTellTheOne() {
        var release = tables().kept("all", 140, Contributors.each(140)).printed("a", 100).printed("b", 35).printed("c", 5)
                .sum("all", List.of("a", "b", "c")).protect();
        assertThat(List.of(release.cell("b").withheld(), release.cell("c").withheld())).containsOnly(true);
        assertThat(List.of(release.cell("all").withheld(), release.cell("a").withheld())).containsOnly(false);
    }

    @Test
    void twoSmallOnesDoNotHideEachOtherWhereTheirSumIsSmall() {
        var release = tables().kept("all", 120, Contributors.each(120)).printed("a", 70).printed("b", 40).printed("c", 5)
                .printed("d", 5).sum("all", List.of("a", "b", "c", "d")).protect();
        assertThat(release.cell("b").withheld()).isTrue();
        assertThat(release.withheld()).isEqualTo(3);
    }

    @Test
    void whoIsLeftOutOfAWholeIsACountToo() {
        var release = tables().kept("referrals", 606, Contributors.each(520)).printed("handoffs", 603)
                .within("handoffs", "referrals").protect();
        assertThat(release.cell("handoffs").withheld()).isTrue();
        assertThat(release.cell("referrals").withheld()).isFalse();
    }

    @Test
    void eventsAreJudgedByThePeopleBehindThem() {
        var release = tables().printed("few with many", 40, new Contributors(3, 20, 15)).printed("one with nearly all", 400,
                new Contributors(30, 350, 20)).printed("many", 40, new Contributors(30, 3, 2)).protect();
        assertThat(release.cell("few with many").withheld()).isTrue();
        assertThat(release.cell("one with nearly all").withheld()).isTrue();
        assertThat(release.cell("many").withheld()).isFalse();
    }

    /** Year to date by race, released for May and again for June: every figure of both is large, what came between is not. */
    @Test
    void whatCameBetweenTwoReleasesIsACountToo() {
        var may = Map.of("Black", 41L, "Hispanic", 28L, "White", 52L, "Other", 13L);
        var june = Map.of("Black", 47L, "Hispanic", 28L, "White", 63L, "Other", 15L);
        var system = tables().kept("All", 153, Contributors.each(153)).known("All in May", 134).within("All in May", "All");
        june.forEach((race, people) -> system.printed(race, people).known(race + " in May", may.get(race))
                .within(race + " in May", race));
        var release = system.sum("All", List.copyOf(june.keySet())).protect();
        assertThat(List.of(release.cell("Black").withheld(), release.cell("Other").withheld())).containsOnly(true);
        assertThat(release.cell("White").withheld() || release.cell("All").withheld()).isTrue();
    }

    @Test
    void aCorrectionByAFewIsNotPublished() {
        var release = tables().kept("All", 214, Contributors.each(214)).printed("Declined", 38).printed("Others", 176)
                .sum("All", List.of("Declined", "Others")).known("All before", 212).known("Declined before", 37)
                .within("All before", "All").within("Declined before", "Declined").protect();
        assertThat(List.of(release.cell("All").withheld(), release.cell("Declined").withheld())).containsOnly(true);
    }

    @Test
    void thatAllOfAGroupHaveItIsNotTold() {
        var release = tables().kept("people", 40, Contributors.each(40)).printed("rearrested", 40).notAll("rearrested", "people")
                .protect();
        assertThat(release.cell("rearrested").withheld()).isTrue();
    }

    @Test
    void nothingIsReleasedWhereNothingProtects() {
        assertThatExceptionOfType(CannotBeProtected.class)
                .isThrownBy(() -> tables().known("all", 100).known("most", 95).printed("rest", 5).sum("all", List.of("most", "rest"))
                        .protect())
                .withMessageStartingWith("Nothing was released: no choice of withheld figures keeps rest from being computed")
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.DISCLOSURE));
    }

    @Test
    void nothingIsReleasedWhereTheFiguresDoNotAddUp() {
        assertThatExceptionOfType(CannotBeProtected.class)
                .isThrownBy(() -> tables().printed("all", 100).printed("a", 60).printed("b", 50).sum("all", List.of("a", "b")).protect())
                .withMessageContaining("the figures that should add up to all do not");
        assertThatExceptionOfType(CannotBeProtected.class)
                .isThrownBy(() -> tables().printed("all", 100).printed("a", 160).within("a", "all"));
    }

    @Test
    void aThresholdUnderFiveIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(4, Rule.Keeps.COVER, true, 100_000));
    }

    @Test
    void forPeopleOfTheProgramEverythingIsThere() {
        assertThat(tables().printed("one", 1).unprotected().cell("one").value()).isEqualTo(1);
    }
}
