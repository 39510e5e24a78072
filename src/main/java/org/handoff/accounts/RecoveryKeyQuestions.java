package org.handoff.accounts;

import java.util.Arrays;
import org.handoff.console.Secrets;
import org.handoff.shared.Refusal;
import org.handoff.vault.RecoveryKey;
import org.springframework.stereotype.Component;

/** Asks the person at the prompt for both halves of a recovery key until they are without a slip. */
@Component
public class RecoveryKeyQuestions {

    private final Secrets secrets;

    RecoveryKeyQuestions(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The key as it stands on the paper. */
    public RecoveryKey ask() {
        while (true) {
            var first = secrets.ask("First half of the recovery key: ");
            var second = secrets.ask("Second half: ");
            try {
                return RecoveryKey.read(String.valueOf(first), String.valueOf(second));
            } catch (Refusal mistyped) {
                secrets.say("! " + mistyped.sentence());
            } finally {
                Arrays.fill(first, '\0');
                Arrays.fill(second, '\0');
            }
        }
    }
}
