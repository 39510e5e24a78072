package org.handoff.participants;

/**
 * Somebody who may be meant.
 *
 * @param score  how well it fits, of 100
 * @param why    the reasons in words, empty when what was typed is plainly there
 */
public record FoundPerson(ParticipantRow person, int score, String why) {
}
