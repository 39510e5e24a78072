package org.handoff.erasure;

import org.handoff.participants.ParticipantId;

/**
 * What erasing a person took away.
 *
 * @param records   how many records of the person were emptied of what named them
 * @param traces   how many rows, old versions and refusals kept by imports, unfinished forms, and entries of the journal were theirs
 */
public record ErasedPerson(ParticipantId participant, long records, long traces) {
}
