package org.handoff.machine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;

/**
 * The log is a file only: nothing but results and sentences for staff reaches the screen. It holds no names at any level. Written here and not
 * in Logback's XML, which takes longer to read than all else about the log.
 */
public final class LogSettings extends ContextAwareBase implements Configurator {

    private static final String MOST = "2MB";

    /** Called by Logback when the first logger is asked for. */
    @Override
    public ExecutionStatus configure(LoggerContext log) {
        var file = new OwnersLog<ILoggingEvent>();
        var name = System.getProperty("LOG_FILE", Path.of(System.getProperty("java.io.tmpdir"), "handoff.log").toString());
        file.setName("FILE");
        file.setContext(log);
        file.setFile(name);
        file.setRollingPolicy(older(log, file, name));
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(log);
        size.setMaxFileSize(FileSize.valueOf(MOST));
        size.start();
        file.setTriggeringPolicy(size);
        file.setEncoder(lines(log));
        file.addFilter(new LogGate());
        file.start();
        var root = log.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(file);
        log.getLogger(LogGate.OURS).setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static FixedWindowRollingPolicy older(LoggerContext log, OwnersLog<ILoggingEvent> file, String name) {
        var policy = new FixedWindowRollingPolicy();
        policy.setContext(log);
        policy.setParent(file);
        policy.setFileNamePattern(name + ".%i");
        policy.setMinIndex(1);
        policy.setMaxIndex(2);
        policy.start();
        return policy;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> lines(LoggerContext log) {
        var layout = new LogLine();
        layout.setContext(log);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(log);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }
}
