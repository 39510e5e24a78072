package org.handoff.backups;

import org.handoff.accounts.AccessDecided;
import org.handoff.accounts.Permission;
import org.handoff.platform.MachineTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of each change, that there is something no backup holds yet. */
@Component
class UnsavedChanges {

    private final BackupQueries queries;
    private final MachineTime time;

    UnsavedChanges(BackupQueries queries, MachineTime time) {
        this.queries = queries;
        this.time = time;
    }

    @EventListener
    void changed(AccessDecided decided) {
        if (decided.granted() && decided.permission().kind() == Permission.Kind.CHANGE) {
            queries.changed(time.now());
        }
    }
}
