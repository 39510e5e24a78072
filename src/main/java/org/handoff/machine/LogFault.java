package org.handoff.machine;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * A fault as the log shows it: its kinds and where it came about, and not one word of its message, for messages quote what was
 * typed. Named in {@link LogSettings}.
 */
public final class LogFault extends ThrowableHandlingConverter {

    private static final int MOST_FRAMES = 30;
    private static final int MOST_CAUSES = 8;

    /** Called by Logback for every line. */
    @Override
    public String convert(ILoggingEvent event) {
        var out = new StringBuilder();
        var fault = event.getThrowableProxy();
        for (int depth = 0; fault != null && depth < MOST_CAUSES; depth++) {
            out.append(depth == 0 ? "" : "because of ").append(fault.getClassName()).append(code(fault)).append('\n');
            frames(fault, out);
            fault = fault.getCause();
        }
        return out.toString();
    }

    private static void frames(IThrowableProxy fault, StringBuilder out) {
        var frames = fault.getStackTraceElementProxyArray();
        Arrays.stream(frames).limit(Math.min(MOST_FRAMES, frames.length - fault.getCommonFrames()))
                .map(StackTraceElementProxy::toString).forEach(frame -> out.append('\t').append(frame).append('\n'));
    }

    /** The number that SQLite gave: it names the fault and nobody else. */
    private static String code(IThrowableProxy fault) {
        return fault instanceof ThrowableProxy proxy && proxy.getThrowable() instanceof SQLException sql
                ? " " + sql.getErrorCode() : "";
    }
}
