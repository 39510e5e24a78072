package org.handoff.audit;

import java.util.List;
import java.util.Optional;
import org.handoff.audit.Verification.Break;
import org.handoff.backups.BackupCheck;
import org.handoff.backups.BackupStep;
import org.handoff.platform.FileCopy;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the chain of the log in a copy, with its signatures: a backup whose log was tampered with is none. */
@Component
class ChainInBackup implements BackupCheck {

    private static final int PAGE = 2000;

    private final Vault vault;

    ChainInBackup(Vault vault) {
        this.vault = vault;
    }

    @Override
    public BackupStep inspect(FileCopy copy) {
        // on a new machine nobody is signed in: then the hashes are followed, and signatures wait for audit verify
        var chain = new Chain(vault.holds(KeyGroup.IDENTITY) ? vault.signatures()::by : (account, message, signature) -> true,
                List.of());
        var broken = follow(chain, LogQueries.of(copy));
        return broken == null ? new BackupStep("audit", true, "%d rows, head %s".formatted(chain.rows(), chain.head()))
                : new BackupStep("audit", false, "row %d of the log: %s".formatted(broken.row(), broken.because()));
    }

    @Override
    public Optional<String> head(FileCopy copy) {
        return LogQueries.of(copy).last().map(row -> Anchor.of(row.number(), row.hash()).toString());
    }

    private static @Nullable Break follow(Chain chain, LogQueries log) {
        Break broken = null;
        for (var rows = log.after(0, PAGE); broken == null && !rows.isEmpty(); rows = log.after(chain.rows(), PAGE)) {
            broken = chain.follow(rows);
        }
        return broken;
    }
}
