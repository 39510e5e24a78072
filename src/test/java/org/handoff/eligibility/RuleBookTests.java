package org.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTests {

    private static final RuleBook BOOK = new RuleBook("test", "Test", 2, Facts.MARCH_2, "nowhere", List.of(
            new Criterion("age", "18 or older", "UNDER_AGE", false, Set.of(), new AgeRule(18)),
            new Criterion("co-charge", "No other charge", "CO_CHARGE", true, Set.of(), new OffenceRule(Set.of("35A"), Set.of())),
            new Criterion("amenable", "Amenable", "NOT_AMENABLE", false, Set.of(), new AskedRule())));
    private static final KnownFacts TRESPASS = Facts.through("ARREST").charged("90J").known();

    @ParameterizedTest
    @CsvSource({"MET, ELIGIBLE", "NOT_MET, INELIGIBLE", "UNKNOWN, UNDETERMINED"})
    void oneCriterionDecides(Outcome outcome, String eligibility) {
        var facts = Facts.withDrug(1.0, "GM").known();
        assertThat(BOOK.screen(facts, said("amenable", outcome, null)).eligibility()).isEqualTo(eligibility);
    }

    @Test
    void whatIsNotMetOutweighsWhatIsNotKnown() {
        var screening = BOOK.screen(TRESPASS, Map.of());
        assertThat(screening.eligibility()).isEqualTo("INELIGIBLE");
        assertThat(screening.reason()).contains("CO_CHARGE");
    }

    @Test
    void theFirstCriterionThatIsNotMetGivesTheReason() {
        assertThat(BOOK.screen(Facts.through("ARREST").aged(17).charged("90J").known(), said("amenable", Outcome.NOT_MET, null)).reason())
                .contains("UNDER_AGE");
    }

    @Test
    void aWaiverSetsAsideWhatTheRulesFound() {
        var screening = BOOK.screen(TRESPASS, said("co-charge", Outcome.WAIVED, "prosecutor agreed"));
        assertThat(screening.findings().get(1)).returns(Outcome.WAIVED, Finding::outcome).returns("prosecutor agreed", Finding::because);
        assertThat(screening.eligibility()).isEqualTo("UNDETERMINED");
    }

    @Test
    void anEarlierAnswerGivesWayToWhatTheRulesFindNow() {
        assertThat(BOOK.screen(TRESPASS, said("age", Outcome.NOT_MET, "looked young")).findings().get(0).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void refusesAnAnswerAgainstWhatTheRulesFound() {
        assertThatExceptionOfType(DecidedByTheRules.class).isThrownBy(() -> BOOK.check(TRESPASS, new Answer("age", Outcome.NOT_MET, null)));
        assertThatExceptionOfType(DecidedByTheRules.class).isThrownBy(() -> BOOK.check(TRESPASS, new Answer("co-charge", Outcome.MET, null)))
                .withMessageContaining("co-charge=waived:");
    }

    @Test
    void refusesAWaiverWithoutReasonOrAgainstTheRules() {
        assertThatExceptionOfType(WaiverWithoutReason.class)
                .isThrownBy(() -> BOOK.check(TRESPASS, new Answer("co-charge", Outcome.WAIVED, null)));
        assertThatExceptionOfType(NotWaivable.class)
                .isThrownBy(() -> BOOK.check(TRESPASS, new Answer("amenable", Outcome.WAIVED, "prosecutor agreed")));
    }

    @Test
    void refusesACriterionTheRulesDoNotHave() {
        assertThatExceptionOfType(UnknownCriterion.class).isThrownBy(() -> BOOK.check(TRESPASS, new Answer("amenible", Outcome.MET, null)))
                .withMessageContaining("Did you mean amenable?");
    }

    @ParameterizedTest
    @CsvSource({"3.9, MET", "4, NOT_MET", "4.1, NOT_MET"})
    void belowALimitIsNotAtTheLimit(double grams, Outcome outcome) {
        assertThat(amount("4", false, null, Facts.withDrug(grams, "GM"))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"29, MET", "30, MET", "31, NOT_MET"})
    void pillsCountForTheirWeight(double pills, Outcome outcome) {
        assertThat(amount("3", true, new BigDecimal("0.1"), Facts.withDrug(pills, "DU"))).isEqualTo(outcome);
    }

    @Test
    void allChargesCountTogether() {
        assertThat(amount("3", true, null, Facts.withDrug(2.0, "GM").charged("35A", "P", 1.0, "GM"))).isEqualTo(Outcome.MET);
        assertThat(amount("3", true, null, Facts.withDrug(2.0, "GM").charged("35A", "P", 1.1, "GM"))).isEqualTo(Outcome.NOT_MET);
        assertThat(amount("3", true, null, Facts.withDrug(2.0, "GM").charged("35A", "P", 5.0, "DU"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(amount("3", true, null, Facts.withDrug(3.5, "GM").charged("35A", "P", 5.0, "DU"))).isEqualTo(Outcome.NOT_MET);
        assertThat(amount("0.3", true, null, Facts.withDrug(0.1, "GM").charged("35A", "P", 0.2, "GM"))).isEqualTo(Outcome.MET);
    }

    private static Outcome amount(String limit, boolean inclusive, @Nullable BigDecimal pill, Facts facts) {
        return new AmountRule(new BigDecimal(limit), inclusive, pill).on(facts.known()).outcome();
    }

    private static Map<String, Answer> said(String criterion, Outcome outcome, @Nullable String words) {
        return Map.of(criterion, new Answer(criterion, outcome, words));
    }
}
