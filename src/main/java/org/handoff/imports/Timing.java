package org.handoff.imports;

/** How a date is held against today and against the participant's life. */
enum Timing {
    /** It happened: not in the future, not before birth, not after death. */
    HAPPENED,
    /** Closing and justice records are written after a death too. */
    ALSO_AFTER_DEATH,
    /** It is intended: it may lie in the future, and death may come before it. */
    PLANNED,
    /** Birth and death themselves. */
    OF_LIFE
}
