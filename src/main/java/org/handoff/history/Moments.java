package org.handoff.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as people read them. */
public final class Moments {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Moments() {
    }

    /** The time of day where the reader is. */
    public static String local(Instant at) {
        return SECOND.format(at.atZone(ZoneId.systemDefault()));
    }
}
