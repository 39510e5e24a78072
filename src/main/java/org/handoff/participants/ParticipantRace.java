package org.handoff.participants;

/** One box a person ticked for race and ethnicity. */
record ParticipantRace(String race) {
}
