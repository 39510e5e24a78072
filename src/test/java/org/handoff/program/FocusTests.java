package org.handoff.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.vault.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FocusTests {

    @TempDir
    Path folder;

    @Test
    void nobodyFindsTheChoiceOfSomebodyElse() {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), "2026-03-16")) {
            var focus = program.getBean(Focus.class);
            assertThat(focus.workerOrMe()).isEqualTo("Morgan");
            assertThat(focus.inWords()).isEmpty();
            focus.useWorker("Dana Reyes");
            focus.useSite("North");
            assertThat(focus.workerOrMe()).isEqualTo("Dana Reyes");
            assertThat(focus.inWords()).isEqualTo("worker Dana Reyes, site North");
            assertThat(focus.reminder("Dana Reyes", null)).hasSize(1);
            assertThat(focus.reminder("Somebody asked for", null)).isEmpty();

            var alex = program.getBean(Accounts.class).add("Alex", Role.CASE_MANAGER);
            program.getBean(JdbcClient.class).sql("UPDATE account SET first_passphrase = 0").update();
            try (var secret = Secret.of(alex.words().toCharArray())) {
                program.getBean(Sessions.class).signIn("Alex", secret, null);
            }
            assertThat(focus.inWords()).isEmpty();
            assertThat(focus.workerOrMe()).isEqualTo("Alex");
        }
    }
}
