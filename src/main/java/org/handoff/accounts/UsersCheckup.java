package org.handoff.accounts;

import org.handoff.shared.Checkup;
import org.handoff.shared.Finding;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.Vault;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether roles and keys in the file are what program leads decided; with nobody signed in, whether they go together. */
@Component
@Order(6)
class UsersCheckup implements Checkup {

    private final Standings standings;
    private final Vault vault;

    UsersCheckup(Standings standings, Vault vault) {
        this.standings = standings;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "users";
    }

    @Override
    public Finding run() {
        var found = standings.found();
        if (!found.isEmpty()) {
            return Finding.wrong("The file was changed by other means than this program: " + String.join("; ", found),
                    "None of that counts. A program lead decides anew with user role, user disable and user enable, or restores a backup.");
        }
        return vault.holds(KeyGroup.IDENTITY) ? Finding.ok("Roles and keys are what program leads decided")
                : Finding.ok("Roles and keys go together; what program leads decided is seen by who signs in with the keys to names");
    }
}
