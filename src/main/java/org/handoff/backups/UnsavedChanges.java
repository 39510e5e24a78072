package org.handoff.backups;

import org.handoff.accounts.AccessDecided;
import org.handoff.accounts.Permission;
import org.handoff.platform.MachineTime;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of each change, that there is something no backup holds yet. */
@Component
@Order(2)
class UnsavedChanges implements ApplicationListener<PayloadApplicationEvent<AccessDecided>> {

    private final BackupQueries queries;
    private final MachineTime time;

    UnsavedChanges(BackupQueries queries, MachineTime time) {
        this.queries = queries;
        this.time = time;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<AccessDecided> event) {
        var decided = event.getPayload();
        if (decided.granted() && decided.permission().kind() == Permission.Kind.CHANGE) {
            queries.changed(time.now());
        }
    }
}
