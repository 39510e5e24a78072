package org.handoff.accounts;

import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** Makes a session lock sooner than any program may say, for tests that wait for it. */
public final class Impatience {

    private Impatience() {
    }

    /** From now on the session of this program locks after so long without a key. */
    public static void of(ApplicationContext program, Duration patience) {
        program.getBean(Session.class).patience(patience);
    }
}
