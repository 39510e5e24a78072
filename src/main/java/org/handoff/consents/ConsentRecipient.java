package org.handoff.consents;

import org.handoff.shared.Sealed;

/** One who may receive, sealed. */
record ConsentRecipient(Sealed recipient) {
}
