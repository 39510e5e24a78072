package org.handoff.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Sessions;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTests {

    @TempDir
    Path folder;

    @Test
    void aFileIsSetUpOnceAndRemembersIt() {
        var file = folder.resolve("county.db");
        try (var first = HandoffProgram.unattended(file, "2026-03-16")) {
            var programs = first.getBean(Programs.class);
            assertThat(programs.isSetUp()).isFalse();
            setUp(programs, "Riverbend LEAD");
        }
        try (var second = HandoffProgram.unattended(file, "2026-03-17")) {
            var programs = second.getBean(Programs.class);
            assertThat(programs.name()).isEqualTo("Riverbend LEAD");
            assertThat(second.getBean(Sites.class).intakeDays(null)).isEqualTo(14);
            assertThatExceptionOfType(SetUpAlready.class).isThrownBy(() -> setUp(programs, "Other"))
                    .withMessageContaining("Riverbend LEAD");
        }
    }

    @Test
    void whatHappensToTheRecoveryKeyUndoesTheSetupWhenItFails() {
        try (var program = HandoffProgram.unattended(folder.resolve("county.db"), "2026-03-16");
                var secret = Secret.of(HandoffProgram.PASSPHRASE.toCharArray())) {
            var programs = program.getBean(Programs.class);
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> programs.setUp("Riverbend LEAD", "Downtown", 14,
                    HandoffProgram.LEAD, secret, key -> {
                        throw new IllegalStateException("no paper");
                    }));
            assertThat(programs.isSetUp()).isFalse();
            assertThat(program.getBean(Sessions.class).who()).isEmpty();
            assertThat(program.getBean(Sessions.class).names()).isEmpty();
            assertThat(program.getBean(Vault.class).isOpen()).isFalse();
        }
    }

    private static void setUp(Programs programs, String name) {
        try (var secret = Secret.of(HandoffProgram.PASSPHRASE.toCharArray())) {
            programs.setUp(name, "Downtown", 14, HandoffProgram.LEAD, secret, key -> assertThat(key.firstHalf()).isNotEqualTo(key.secondHalf()));
        }
    }

    @Test
    void namesOfStaffAreRememberedWhateverTheirCase() {
        try (var program = HandoffProgram.on(folder.resolve("staff.db"), "2026-03-16")) {
            var workers = program.getBean(Workers.class);
            var alex = workers.named("Alex");
            assertThat(workers.named("ALEX")).isEqualTo(alex);
            assertThat(workers.named("Bo")).isNotEqualTo(alex);
            assertThat(workers.nameOf(alex)).isEqualTo("Alex");
            assertThat(workers.named(null)).isNull();
        }
    }
}
