package org.handoff.court.shell;

import org.handoff.codes.Codes;
import org.handoff.console.Reply;
import org.handoff.court.LegalMatters;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.PersonPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is open before a court, on the page of a person. */
@Component
@Order(50)
class MattersOfPerson implements PersonPart {

    private static final int MOST = 20;

    private final LegalMatters matters;
    private final MatterRows rows;

    MattersOfPerson(LegalMatters matters, Codes codes) {
        this.matters = matters;
        this.rows = new MatterRows(codes);
    }

    @Override
    public Reply.Listing of(ParticipantId id) {
        var open = matters.list(id, true, MOST);
        return rows.list(open, open.size());
    }
}
