package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.handoff.HandoffProgram;
import org.handoff.quality.Quality;
import org.handoff.quality.QualityRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule of quality tells to type is a command with these options; what stands in capitals is left to who types it. */
class FixingCommandsTests {

    @TempDir
    private Path folder;

    @Test
    void everyRuleNamesACommandAndOptionsThatThereAre() {
        try (var program = HandoffProgram.on(folder.resolve("program.db"), "2026-03-16")) {
            var rules = program.getBean(Quality.class).rules();
            assertThat(rules).hasSizeGreaterThan(25);
            for (QualityRule rule : rules) {
                var typed = rule.fix().replaceAll("\\{\\w+}", "P1");
                var line = CommandLine.of(CommandLine.words(typed), program.getBean(Commands.class));
                assertThat(rule.fix()).as(rule.rule()).startsWith(line.command().name() + " ");
                assertThat(line.options()).as(rule.rule()).isNotEmpty();
            }
        }
    }
}
