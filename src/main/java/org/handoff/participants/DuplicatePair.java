package org.handoff.participants;

/**
 * Two records that may be of one person.
 *
 * @param one    the older record
 * @param other  the younger one
 * @param score  how likely, of 100
 * @param why    the reasons in words
 */
public record DuplicatePair(ParticipantRow one, ParticipantRow other, int score, String why) {
}
