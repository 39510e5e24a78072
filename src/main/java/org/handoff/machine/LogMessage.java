package org.handoff.machine;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.handoff.shared.ScreenText;

/**
 * The message of a log line. Our own hold ids and no names; what a library says may quote what somebody typed, so that only who
 * spoke, how gravely and of which fault is kept. Named in {@link LogSettings}.
 */
public final class LogMessage extends ClassicConverter {

    /** Called by Logback for every line. */
    @Override
    public String convert(ILoggingEvent event) {
        return LogGate.isOurs(event) ? ScreenText.safe(event.getFormattedMessage()) : "(its words are left out)";
    }
}
