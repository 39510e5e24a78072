package org.handoff.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.handoff.consents.ConsentDetails.Signer;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedConsentTests {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);

    private static ConsentDetails details(String type, @Nullable LocalDate effective, @Nullable LocalDate expires,
            @Nullable String purpose, List<String> recipients, Set<String> classes) {
        return new ConsentDetails(type, SIGNED, effective, expires, null, Signer.SELF, "LEAD", purpose, "Any time", null, null,
                recipients, classes);
    }

    private static ConsentDetails whole(@Nullable LocalDate effective, @Nullable LocalDate expires) {
        return details("ROI_MULTI_PARTY", effective, expires, "Care", List.of("North PD", "Treating  Providers"), Set.of("GOALS", "HOUSING"));
    }

    private static SignedConsent signed(ConsentDetails details, @Nullable LocalDate revoked) {
        return new SignedConsent(new ConsentId(3), new ParticipantId(1), details, revoked, null);
    }

    @Nested
    class Standing {

        @ParameterizedTest
        @CsvSource(textBlock = """
                # on,       effective,  expires,    revoked,    standing, words
                2026-03-01, ,           2027-03-02, ,           NOT_YET,  from 2026-03-02
                2026-03-02, ,           2027-03-02, ,           ACTIVE,   active
                2026-03-04, 2026-03-05, 2027-03-02, ,           NOT_YET,  from 2026-03-05
                2026-03-05, 2026-03-05, 2027-03-02, ,           ACTIVE,   active
                2027-01-30, ,           2027-03-02, ,           ACTIVE,   active
                2027-01-31, ,           2027-03-02, ,           ACTIVE,   ends in 30 d
                2027-03-02, ,           2027-03-02, ,           ACTIVE,   ends in 0 d
                2027-03-03, ,           2027-03-02, ,           EXPIRED,  expired 2027-03-02
                2026-03-09, ,           2027-03-02, 2026-03-10, ACTIVE,   active
                2026-03-10, ,           2027-03-02, 2026-03-10, REVOKED,  revoked 2026-03-10
                2027-03-03, ,           2027-03-02, 2026-03-10, REVOKED,  revoked 2026-03-10
                """)
        void goesByTheDay(LocalDate on, LocalDate effective, LocalDate expires, LocalDate revoked, ConsentStanding standing,
                String words) {
            var consent = signed(whole(effective, expires), revoked);

            assertThat(consent.standing(on)).isEqualTo(standing);
            assertThat(consent.standingInWords(on)).isEqualTo(words);
        }

        @Test
        void isIncompleteWhileAnElementIsMissing() {
            var imported = signed(details("ROI_MULTI_PARTY", null, null, null, List.of(), Set.of()), null);

            assertThat(imported.standing(SIGNED)).isEqualTo(ConsentStanding.INCOMPLETE);
            assertThat(imported.standingInWords(SIGNED))
                    .isEqualTo("incomplete: no recipients, no what may be disclosed, no purpose, no when it ends");
        }
    }

    @Nested
    class Elements {

        @Test
        void mayHaveNoEndOnlyForTreatmentPaymentAndOperations() {
            assertThat(details("PART2_TPO", null, null, "Care", List.of("A"), Set.of("GOALS")).missing()).isEmpty();
            assertThat(details("RESEARCH", null, null, "Care", List.of("A"), Set.of("GOALS")).missing()).containsExactly("when it ends");
        }

        @Test
        void needNoRecipientForTextMessages() {
            assertThat(details("SMS_CONTACT", null, SIGNED, "Reminders", List.of(), Set.of()).missing()).isEmpty();
        }

        @Test
        void areAllOnTheForm() {
            var bare = new ConsentDetails("PART2_TPO", SIGNED, null, null, null, null, null, null, null, null, null, List.of(), Set.of());

            assertThatExceptionOfType(ElementsMissing.class).isThrownBy(bare::requireWhole).withMessageContaining(
                    "recipients, what may be disclosed, purpose, who may disclose, how it may be revoked, who signed");
        }

        @Test
        void endOnOrAfterTheDayTheyBegin() {
            whole(SIGNED, SIGNED).requireOrder();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> whole(SIGNED.plusDays(2), SIGNED.plusDays(1)).requireOrder())
                    .withMessageContaining("Expires on 2026-03-03 is before effective on 2026-03-04");
        }
    }

    @Nested
    class Covering {

        private final SignedConsent consent = signed(whole(null, null), null);

        @ParameterizedTest
        @ValueSource(strings = {"North PD", "north pd", " NORTH  PD ", "treating providers", "Treating Providers: Cedar Recovery"})
        void takesARecipientItNamesOrAMemberOfAClass(String recipient) {
            assertThat(consent.names(recipient)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"North", "South PD", "North PD and others", "Cedar Recovery", "", ":"})
        void takesNobodyElse(String recipient) {
            assertThat(consent.names(recipient)).isFalse();
        }

        @Test
        void tellsWhatGoesBeyondIt() {
            assertThat(consent.notCovered(Set.of("GOALS"))).isEmpty();
            assertThat(consent.notCovered(Set.of("GOALS", "NOTES"))).containsExactly("NOTES");
        }

        @Test
        void isLikeOneOfTheSameTypeForTheSameRecipients() {
            assertThat(consent.isLike(details("ROI_MULTI_PARTY", null, null, null, List.of("treating providers", "NORTH PD"), Set.of()))).isTrue();
            assertThat(consent.isLike(details("RESEARCH", null, null, null, List.of("treating providers", "NORTH PD"), Set.of()))).isFalse();
            assertThat(consent.isLike(details("ROI_MULTI_PARTY", null, null, null, List.of("North PD"), Set.of()))).isFalse();
        }
    }

    @Test
    void saysNothingOfThePersonInALog() {
        assertThat(signed(whole(null, null), null)).hasToString("SignedConsent[N3]");
        assertThat(whole(null, null)).hasToString("[consent ROI_MULTI_PARTY of 2026-03-02]");
    }
}
