package org.handoff.console;

/**
 * What a form looks for in an answer, whatever it asked.
 *
 * @param notes     what says who somebody is
 * @param commands  a command that was typed for an answer
 */
record FormChecks(NoteCheck notes, StrayCommand commands) {
}
