package org.handoff.participants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two records: first name, last name, birth date, alias, phone. */
class ResemblanceTests {

    private final Resemblance resemblance = new Resemblance(People.likeness());

    private Match between(String one, String other) {
        return resemblance.between(People.person(1, one), People.person(2, other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ida Moreno 1979-07-15,     Ida Moreno 1979-07-15,       100, 'same name, same date of birth'
            Ida Muñoz 1979-07-15,      IDA MUNOZ 1979-07-15,        100, 'same name, same date of birth'
            Ida Moreno 1979-07-05,     Ida Moreno 1979-05-07,       94,  'same name, day and month swapped'
            Ida Moreno 1979-07-15,     Ida Moreno 1980-07-15,       92,  'same name, a year off'
            Ida Moreno 1979-07-15,     Ida Moreno 1979-07-25,       82,  'same name, date of birth differs in one place'
            Ida Moreno 1979-07-15,     Moreno Ida 1979-07-15,       97,  'first and last name swapped, same date of birth'
            Bill Smith 1979-07-15,     William Smyth 1979-07-15,    93,  'short form of the name, sounds like, same date of birth'
            Katharine Jimenez 1979-07-15, Kathryn Gimenez 1979-07-15, 93, 'short form of the name, sounds like, same date of birth'
            Ida Moreno 1979-07-15,     Ida Morenno 1979-07-15,      95,  'sounds like, same date of birth'
            Ida Delgado 1979-07-15,    Ida Delgada 1979-07-15,      95,  'sounds like, same date of birth'
            Ida Bautista 1979-07-15,   Ida Bautysra 1979-07-15,     94,  'spelled alike, same date of birth'
            Ida De_la_Cruz 1979-07-15, Ida Delacruz 1979-07-15,     100, 'same name, same date of birth'
            Ida Moreno-Diaz 1979-07-15, Ida Moreno 1979-07-15,      97,  'part of the name, same date of birth'
            Ida Moreno 1979-07-15,     Slim Moreno 1979-07-15 Ida,  99,  'alias, same date of birth'
            Ida Moreno -,              Ida Moreno 1979-07-15,       75,  'same name'
            - - - Birdie,              - - - birdie,                75,  'alias'
            """)
    void saysHowLikelyAndWhy(String one, String other, int score, String why) {
        assertThat(between(one, other).score()).isEqualTo(score);
        assertThat(resemblance.mayBeLikely(People.person(1, one), People.person(2, other))).isTrue();
        assertThat(Match.inWords(between(one, other).why())).isEqualTo(why);
        assertThat(between(other, one).score()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Ida Moreno 1979-07-15,  Cal Moreno 1979-07-15
            Ida Moreno 1979-07-15,  Ida Moreno 1991-02-03
            Ida Moreno 1979-07-15,  Ida Jones 1979-07-15
            Ida Moreno -,           Ida Morris -
            Ida Moreno -,           - - - Birdie
            - - - Birdie,           - - - Slim
            Ana Lee 1979-07-15,     Lee Wong 1979-07-15
            """)
    void brothersNamesakesAndStrangersAreNotLikely(String one, String other) {
        assertThat(between(one, other).score()).isLessThan(Resemblance.LIKELY);
    }

    @Test
    void thePhoneAndANumberOfAnotherSystemSpeakForOnePerson() {
        assertThat(between("Ida Moreno 1979-07-15 - 2065550101", "Ida Moreno 1991-02-03 - (206)555-0101").score()).isEqualTo(75);
        assertThat(between("Ida Moreno 1979-07-15 - 0101", "Ida Moreno 1991-02-03 - 0101").score()).isEqualTo(60);
    }

    @Test
    void whoseBirthDatesContradictIsNotLookedAtUnlessThePhoneIsTheSame() {
        assertThat(resemblance.mayBeLikely(People.person(1, "Ida Moreno 1979-07-15 - 2065550101"),
                People.person(2, "Ida Moreno 1991-02-03 - 2065550101"))).isTrue();
        assertThat(resemblance.mayBeLikely(People.person(1, "Ida Moreno 1979-07-15"), People.person(2, "Ida Moreno 1991-02-03"))).isFalse();
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(between("- - -", "- - -").score()).isZero();
    }
}
