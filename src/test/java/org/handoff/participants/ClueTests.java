package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed after {@code participant find}, held against Katherine Moreno-Diaz, Slim. */
class ClueTests {

    private static final String WRITTEN = "Katherine Moreno-Diaz 1979-07-05 Slim (206)555-0101";

    @ParameterizedTest
    @CsvSource(textBlock = """
            katherine,       1.00, ''
            MORENO,          1.00, ''
            diaz,            1.00, ''
            kath,            0.97, ''
            oreno,           0.94, part of the name
            katie,           0.92, short form of the name
            kathryn,         0.92, short form of the name
            morreno,         0.86, sounds like
            catherin,        0.86, sounds like
            morena,          0.86, sounds like
            slim,            1.00, alias
            slym,            0.86, 'alias, sounds like'
            1979-07-05,      1.00, same date of birth
            7/5/1979,        1.00, same date of birth
            7/5/79,          1.00, same date of birth
            7-5-79,          1.00, same date of birth
            5/7/1979,        0.85, day and month swapped
            1980-07-05,      0.85, a year off
            1979,            0.90, born that year
            555-0101,        0.95, part of the phone number
            206,             0.95, part of the phone number
            """)
    void isFoundByIt(String typed, double degree, String why) {
        var reasons = EnumSet.noneOf(Why.class);
        var clue = Clue.of(typed, People.likeness()).get(0);

        assertThat(clue.in(People.person(1, WRITTEN), reasons)).isEqualTo(degree);
        assertThat(Match.inWords(reasons)).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"garcia", "1991-02-03", "1991", "999", "xx", "slimane", "marino-smith"})
    void isNotFoundByWhatIsNothingLikeIt(String typed) {
        assertThat(Clue.of(typed, People.likeness()).get(0).in(People.person(1, WRITTEN), EnumSet.noneOf(Why.class))).isZero();
    }
}
