package org.handoff.participants;

/** One name a person is also known by. */
record ParticipantAlias(String alias) {
}
