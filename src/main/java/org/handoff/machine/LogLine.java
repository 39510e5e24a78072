package org.handoff.machine;

import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A line of the log: when, how gravely, who, what, and the fault below it. Logback's own pattern takes longer to set up than all else. */
final class LogLine extends LayoutBase<ILoggingEvent> {

    private static final int LONGEST_NAME = 30;
    private static final String WHEN = "yyyy-MM-dd'T'HH:mm:ss.SSSXXX";

    @Override
    public String doLayout(ILoggingEvent event) {
        var when = DateTimeFormatter.ofPattern(WHEN).withZone(ZoneId.systemDefault()).format(event.getInstant());
        var who = new TargetLengthBasedClassNameAbbreviator(LONGEST_NAME).abbreviate(event.getLoggerName());
        return "%s %-5s %s %s%n%s".formatted(when, event.getLevel(), who, new LogMessage().convert(event), new LogFault().convert(event));
    }
}
