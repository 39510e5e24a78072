package org.handoff.program;

import org.handoff.accounts.StaffBook;
import org.springframework.stereotype.Component;

/** A user who works with participants is a worker, too. */
@Component
class WorkersOfAccounts implements StaffBook {

    private final StaffQueries staff;

    WorkersOfAccounts(StaffQueries staff) {
        this.staff = staff;
    }

    @Override
    public long numberOf(String name) {
        return staff.idOf(name);
    }
}
