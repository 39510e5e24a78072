package org.handoff.accounts;

import java.util.List;
import java.util.stream.Collectors;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The recovery key gives a passphrase to a program lead who may sign in, and to nobody else. */
final class NoLeadToRecover extends Refusal {

    private static final long serialVersionUID = 1L;

    private NoLeadToRecover(String sentence) {
        super(Kind.INVALID, sentence);
    }

    static NoLeadToRecover atAll() {
        return new NoLeadToRecover("No program lead of this file may sign in, and the recovery key lets nobody in who was kept out. Take a backup from when one could: backup restore BACKUP --to NEW-FILE --recovery-file FILE");
    }

    static NoLeadToRecover unnamed(List<Account> leads) {
        return new NoLeadToRecover("Several may lead: %s. Say who gets the new passphrase: --user NAME".formatted(names(leads)));
    }

    /** @param known  whoever bears the name, or null for nobody */
    static NoLeadToRecover named(String typed, @Nullable Account known, List<Account> leads) {
        if (known == null) {
            return new NoLeadToRecover("There is no program lead %s. The recovery key makes a new passphrase for: %s.".formatted(typed, names(leads)));
        }
        return new NoLeadToRecover("%s is %s, and the recovery key makes a new passphrase only for a program lead who may sign in: %s. A lead then decides about %s: user enable %s"
                .formatted(known.name(), known.isDisabled() ? "disabled" : "no program lead", names(leads), known.name(), known.name()));
    }

    private static String names(List<Account> leads) {
        return leads.stream().map(Account::name).collect(Collectors.joining(", "));
    }
}
