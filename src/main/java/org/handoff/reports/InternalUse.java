package org.handoff.reports;

import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.springframework.stereotype.Service;

/** Asks for one permission more when a report is not for the public: raw counts are for leads only. */
@Service
class InternalUse {

    /** Refuses who may not see what was counted before it is protected. */
    @Requires(Permission.RUN_INTERNAL_REPORTS)
    public void require() {
        // the guard before this method has decided
    }
}
