package org.handoff.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherPeopleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Came with Rosa Dupont to the clinic | Came with [another person] [another person] to the clinic
            ROSA waited outside                 | [another person] waited outside
            Rosá’s dog                          | Rosá’s dog
            a rosa is a rose                    | a rosa is a rose
            Ida talked of $1 for Dupont         | Ida talked of $1 for [another person]
            """)
    void namesOfOthersGoAndNothingElse(String written, String told) {
        assertThat(OtherPeople.without(Set.of("rosa", "dupont"), written)).isEqualTo(told);
    }
}
