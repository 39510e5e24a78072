package org.handoff.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTests {

    private static final List<String> COLUMNS =
            List.of("referral", "participant", "received_on", "door", "decided_on", "dob");
    private static final List<String> SERVICES = List.of("Permanent housing", "Housing services", "Food, clothing", "35A", "35B");

    @ParameterizedTest
    @CsvSource({"recieved_on, received_on", "Received On, received_on", "partcipant, participant", "dbo, dob",
        "referals, referral"})
    void seesLettersThatAreSwappedMissingOrTooMany(String typed, String meant) {
        assertThat(Nearest.to(typed, COLUMNS)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"housng, Housing services", "hous, Housing services", "permanant, Permanent housing",
        "cloting, 'Food, clothing'"})
    void oneWordOfAPhraseIsEnoughAndTheEarlierWordWins(String typed, String meant) {
        assertThat(Nearest.to(typed, SERVICES)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"Martian", "x", "''", "enrolled"})
    void suggestsNothingWhenAllIsFarOff(String typed) {
        assertThat(Nearest.to(typed, COLUMNS)).isEmpty();
    }

    @Test
    void doesNotTakeOneNumberForAnother() {
        assertThat(Nearest.to("30A", SERVICES)).isEmpty();
        assertThat(Nearest.to("35C", SERVICES)).hasValue("35A");
    }
}
