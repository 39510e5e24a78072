package org.handoff.participants;

import org.handoff.shared.Sealed;

/** One name a person is also known by, sealed. */
record ParticipantAlias(Sealed alias) {
}
