package org.handoff.machine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/**
 * Lets into the log what the program itself says, and warnings of its libraries. What libraries say at lower levels holds bind
 * values, and so names: no setting of any kind brings it into the log. Named in {@link LogSettings}.
 */
public final class LogGate extends Filter<ILoggingEvent> {

    static final String OURS = "org.handoff";

    /** Called by Logback for every line. */
    @Override
    public FilterReply decide(ILoggingEvent event) {
        var least = isOurs(event) ? Level.INFO : Level.WARN;
        return event.getLevel().isGreaterOrEqual(least) ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    static boolean isOurs(ILoggingEvent event) {
        var name = event.getLoggerName();
        return name.equals(OURS) || name.startsWith(OURS + ".");
    }
}
