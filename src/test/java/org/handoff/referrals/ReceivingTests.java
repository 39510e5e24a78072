package org.handoff.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.PersonalDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceivingTests {

    private static final PersonalDetails IDA =
            new PersonalDetails("Ida", "Sample", Set.of(), null, null, null, Set.of(), null, null, null, null);

    @TempDir
    Path folder;

    @Test
    void aRefusedReferralLeavesNoNewPersonBehind() {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), "2026-03-16")) {
            var referrals = program.getBean(Referrals.class);
            var charge = List.of(NewCharge.of("90J"));
            assertThatExceptionOfType(ChargeOutsideArrest.class).isThrownBy(() -> referrals.receiveNew(IDA, person ->
                    new NewReferral(person, AReferral.MARCH_2, "SOCIAL", null, null, null, null, null, null, null, null, null), charge));
            assertThat(program.getBean(ParticipantDirectory.class).count()).isZero();

            var id = referrals.receiveNew(IDA, person ->
                    new NewReferral(person, AReferral.MARCH_2, "ARREST", null, null, null, null, null, null, null, null, null), charge);
            assertThat(program.getBean(ReferralDirectory.class).charges(id)).hasSize(1);
            assertThat(program.getBean(ParticipantDirectory.class).count()).isEqualTo(1);
        }
    }
}
