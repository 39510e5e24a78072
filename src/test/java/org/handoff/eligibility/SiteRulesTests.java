package org.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handoff.eligibility.Facts.MARCH_2;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files in {@code config/eligibility} say, by the published criteria they cite. */
class SiteRulesTests {

    @ParameterizedTest
    @CsvSource({
        "seattle, 2.9, GM, MET", "seattle, 3, GM, MET", "seattle, 3.000001, GM, NOT_MET", "seattle, 4, GM, NOT_MET",
        "seattle, 0.003, KG, MET", "seattle, 0.0031, KG, NOT_MET", "seattle, 0.1, OZ, MET", "seattle, 0.11, OZ, NOT_MET",
        "seattle, 3, DU, UNKNOWN", "seattle, 3, ML, UNKNOWN", "seattle, , , UNKNOWN",
        "santa-fe, 6, GM, MET", "santa-fe, 6.1, GM, NOT_MET", "santa-fe, 30, DU, UNKNOWN",
    })
    void limitTheAmountOfDrugs(String rules, Double quantity, String unit, Outcome outcome) {
        assertThat(Facts.withDrug(quantity, unit).of(RuleFile.latest(rules), "drug-amount")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "seattle, 35A, MET", "seattle, 40A, MET", "seattle, 40B, NOT_MET", "seattle, 23C, NOT_MET", "seattle, 220, NOT_MET",
        "santa-fe, 35A, MET", "santa-fe, 23C, MET", "santa-fe, 40A, NOT_MET", "santa-fe, 13A, NOT_MET",
        "clackamas, 90J, MET", "clackamas, 23C, MET", "clackamas, 120, NOT_MET",
    })
    void sayWhichActsMayBeDiverted(String rules, String offence, Outcome outcome) {
        assertThat(Facts.through("ARREST").charged(offence).of(RuleFile.latest(rules), "offence")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"seattle, D, NOT_MET", "seattle, P, MET", "santa-fe, D, UNKNOWN", "santa-fe, P, MET", "clackamas, D, NOT_MET",
        "seattle, , UNKNOWN"})
    void judgeASaleEachInTheirOwnWay(String rules, String activity, Outcome outcome) {
        assertThat(Facts.through("ARREST").charged("35A", activity, 1.0, "GM").of(RuleFile.latest(rules), "sale")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"17, NOT_MET", "18, MET", ", UNKNOWN"})
    void keepMinorsOutInSantaFe(Integer age, Outcome outcome) {
        assertThat(Facts.through("SOCIAL").aged(age).of(RuleFile.latest("santa-fe"), "age")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, MET", "2026-01-31, NOT_MET", "2026-03-02, NOT_MET"})
    void countThirtyDaysBackFromTheReferralInMultnomah(LocalDate failedOn, Outcome outcome) {
        assertThat(Facts.through("ARREST").with(PriorKind.FAILED_DEFLECTION, failedOn, null)
                .of(RuleFile.latest("multnomah"), "failed-before")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2016-03-01, 220, UNKNOWN", "2016-03-02, 220, NOT_MET", "2020-01-01, 120, NOT_MET", "2020-01-01, 23C, UNKNOWN"})
    void countTenYearsBackForViolenceInSeattle(LocalDate convictedOn, String offence, Outcome outcome) {
        assertThat(Facts.through("SOCIAL").with(PriorKind.CONVICTION, convictedOn, offence)
                .of(RuleFile.latest("seattle"), "serious-violence")).isEqualTo(outcome);
    }

    @Test
    void askForWarrantsThatNobodyRecorded() {
        var multnomah = RuleFile.latest("multnomah");
        assertThat(Facts.through("ARREST").of(multnomah, "warrant")).isEqualTo(Outcome.UNKNOWN);
        assertThat(Facts.through("ARREST").with(PriorKind.OPEN_WARRANT, null, null).of(multnomah, "warrant")).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void barAnyOtherChargeInMultnomahUnlessItIsWaived() {
        var multnomah = RuleFile.latest("multnomah");
        var facts = Facts.withDrug(1.0, "GM").charged("90J");
        assertThat(multnomah.screen(facts.known(), Map.of()).reason()).contains("CO_CHARGE");
        var waived = Map.of("co-charge", new Answer("co-charge", Outcome.WAIVED, "trespass at the same address"));
        assertThat(multnomah.screen(facts.known(), waived).reason()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seattle", "santa-fe"})
    void askForKnownActivityOnlyOfASocialContact(String rules) {
        assertThat(codes(rules, "SOCIAL")).contains("known-activity").doesNotContain("drug-amount");
        assertThat(codes(rules, "ARREST")).contains("drug-amount").doesNotContain("known-activity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seattle", "santa-fe", "clackamas", "multnomah"})
    void nameTheirSourceAndHaveAQuestionForEveryReferral(String rules) {
        var book = RuleFile.latest(rules);
        assertThat(book.source()).startsWith("https://");
        assertThat(book.screen(new KnownFacts(MARCH_2, "ARREST", null, List.of(), List.of()), Map.of()).eligibility())
                .isEqualTo("UNDETERMINED");
    }

    private static List<String> codes(String rules, String door) {
        return RuleFile.latest(rules).screen(Facts.through(door).known(), Map.of()).findings().stream()
                .map(it -> it.criterion().code()).toList();
    }
}
