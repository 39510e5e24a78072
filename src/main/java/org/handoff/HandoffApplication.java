package org.handoff;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Handoff. */
@SpringBootApplication
public class HandoffApplication {

    public static void main(String[] arguments) {
        // replaced below by the launcher modes of console
    }
}
