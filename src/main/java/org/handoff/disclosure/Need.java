package org.handoff.disclosure;

/** One count must be able to move so far up (1) or down (-1) while all published figures stay as they are. */
record Need(int place, int direction, long amount) {
}
