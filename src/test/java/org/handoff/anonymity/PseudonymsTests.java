package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymsTests {

    private static final UUID PERSON = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2");
    private static final byte[] KEY = "a series' key of thirty-two byte".getBytes(StandardCharsets.US_ASCII);

    @Test
    void twoExportsHaveNoneInCommon() {
        try (var one = Pseudonyms.once(); var other = Pseudonyms.once()) {
            assertThat(one.ofPerson(PERSON)).hasSize(16).matches("[A-Z2-7]+").isNotEqualTo(other.ofPerson(PERSON))
                    .isEqualTo(one.ofPerson(PERSON));
        }
    }

    @Test
    void theWavesOfASeriesLink() {
        try (var one = Pseudonyms.ofSeries(KEY); var other = Pseudonyms.ofSeries(KEY)) {
            assertThat(one.ofPerson(PERSON)).isEqualTo(other.ofPerson(PERSON));
            assertThat(one.of("household", PERSON)).isNotEqualTo(one.ofPerson(PERSON)).isNotEqualTo(one.of("referral", PERSON));
        }
    }

    @Test
    void theKeyIsGoneAfterwards() {
        var pseudonyms = Pseudonyms.once();
        pseudonyms.close();

        assertThatThrownBy(() -> pseudonyms.ofPerson(PERSON)).isInstanceOf(IllegalStateException.class);
        assertThat(KEY).as("the caller's own copy").doesNotContain(0);
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> Pseudonyms.ofSeries(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    /** The examples of RFC 4648, section 10. */
    @Test
    void base32IsThatOfTheStandard() {
        assertThat(base32("")).isEmpty();
        assertThat(base32("f")).isEqualTo("MY");
        assertThat(base32("foo")).isEqualTo("MZXW6");
        assertThat(base32("foobar")).isEqualTo("MZXW6YTBOI");
    }

    private static String base32(String text) {
        return Base32.of(text.getBytes(StandardCharsets.US_ASCII));
    }
}
