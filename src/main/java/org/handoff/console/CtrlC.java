package org.handoff.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.handoff.shared.Stopped;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * Ctrl-C while a long job runs that no prompt stands before: asks the job to stop where nothing is half done. Pressed a second time, or
 * where the job does not hear, it ends the program as Ctrl-C does without this.
 */
final class CtrlC {

    private static final String SIGNAL = "INT";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private @Nullable CountDownLatch over;
    private @Nullable Object before;

    /** From now on it is heard for the thread that calls this. */
    synchronized void hear() {
        if (over == null) {
            var job = Thread.currentThread();
            var ended = new CountDownLatch(1);
            var again = new AtomicBoolean();
            over = ended;
            before = Signals.register(SIGNAL, () -> pressed(job, ended, again));
        }
    }

    /** The job has ended. */
    synchronized void forget() {
        if (over != null) {
            over.countDown();
            over = null;
            Signals.unregister(SIGNAL, before);
        }
    }

    private static void pressed(Thread job, CountDownLatch ended, AtomicBoolean again) {
        try {
            if (!again.getAndSet(true)) {
                Stopped.ask(job);
                if (ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
        }
        System.exit(CommandDesk.STOPPED);
    }
}
