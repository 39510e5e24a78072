package org.handoff.exports;

import java.util.Map;

/** A list of what left, in which something stands before it has its name. */
interface Register {

    /** Those that may not have their name yet, with their hash. */
    Map<Long, String> pending();

    /** Says how it ended. */
    void settle(long id, RegisterState state);
}
