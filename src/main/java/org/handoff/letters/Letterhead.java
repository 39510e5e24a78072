package org.handoff.letters;

import java.time.LocalDate;
import org.handoff.consents.DisclosureId;
import org.handoff.consents.DisclosureNotice;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every paper.
 *
 * @param by        who wrote it, of the program
 * @param recipient who gets it
 * @param reference the line of the log of disclosures
 * @param notice    the statement and the scope of 42 CFR 2.32
 */
record Letterhead(String program, @Nullable String by, ParticipantId participant, String recipient, LocalDate on,
        DisclosureId reference,
        DisclosureNotice notice) {

    /** Who gets it when nobody else does. */
    static final String THEMSELF = "the participant";

    /** Whether it goes to the participant themself. */
    boolean isOwn() {
        return recipient.equals(THEMSELF);
    }

    /** The line at the head of every page. */
    String confidential() {
        return isOwn() ? "Confidential. Your own record, given to you because you asked for it (42 CFR 2.23)."
                : "Confidential. Protected by 42 CFR part 2; not to be passed on without permission.";
    }

    /** The statement in one paragraph. */
    String statement() {
        return String.join(" ", notice.statement());
    }
}
