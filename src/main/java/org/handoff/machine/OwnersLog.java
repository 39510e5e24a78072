package org.handoff.machine;

import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes the log to files that only their owner may open; Logback alone would leave that to the umask. Named in
 * {@link LogSettings}.
 */
public final class OwnersLog<E> extends RollingFileAppender<E> {

    /** Called by Logback at the start and each time a file is full. */
    @Override
    public void openFile(String file) throws IOException {
        PrivateFiles.ownFile(Path.of(file));
        super.openFile(file);
    }
}
