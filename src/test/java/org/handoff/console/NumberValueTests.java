package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberValueTests {

    private final Values values = new Values(Clock.systemUTC());
    private final Answers none = new Answers();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # typed,      cents,   shown
            12,           1200,    12.00
            12.5,         1250,    12.50
            0.07,         7,       0.07
            '$1,234.56',  123456,  1234.56
            '1,234,567',  123456700, 1234567.00
            ' 3.10 ',     310,     3.10
            3.100,        310,     3.10
            """)
    void holdsMoneyInCents(String typed, int cents, String shown) {
        assertThat(values.money().read(typed, none)).isEqualTo(cents);
        assertThat(values.money().show(cents)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            12.345,        has more than 2 decimals
            -1,            is out of range
            99999999,      is out of range
            1e3,           is not a number
            '12,50',       'Type a number such as 1.5, with a point and not a comma before decimals'
            '1,5',         is not a number
            '1,2345',      is not a number
            '1,234,5',     is not a number
            ',5',          is not a number
            12 dollars,    is not a number
            0x10,          is not a number
            '',            is not a number
            1.2.3,         is not a number
            12345678901234567890, is not a number
            """)
    void refusesWhatIsNoSumOfMoney(String typed, String said) {
        assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> values.money().read(typed, none))
                .withMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,    is out of range: 1 to 365
            366,  is out of range: 1 to 365
            1.5,  has decimals
            """)
    void keepsAWholeNumberWithinItsBounds(String typed, String said) {
        assertThatExceptionOfType(NotUnderstood.class).isThrownBy(() -> values.wholeNumber(1, 365).read(typed, none))
                .withMessageContaining(said);
        assertThat(values.wholeNumber(1, 365).read("365", none)).isEqualTo(365);
    }
}
