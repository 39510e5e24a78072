package org.handoff.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.handoff.HandoffProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTests {

    @TempDir
    Path folder;

    @Test
    void aFileIsSetUpOnceAndRemembersIt() {
        var file = folder.resolve("county.db");
        try (var first = HandoffProgram.on(file, "2026-03-16")) {
            var programs = first.getBean(Programs.class);
            assertThat(programs.isSetUp()).isFalse();
            programs.setUp("Riverbend LEAD", "Downtown", 14);
        }
        try (var second = HandoffProgram.on(file, "2026-03-17")) {
            var programs = second.getBean(Programs.class);
            assertThat(programs.name()).isEqualTo("Riverbend LEAD");
            assertThat(programs.intakeDays()).isEqualTo(14);
            assertThatExceptionOfType(SetUpAlready.class).isThrownBy(() -> programs.setUp("Other", "Elsewhere", 30))
                    .withMessageContaining("Riverbend LEAD");
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
