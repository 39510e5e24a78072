package org.handoff;

import org.handoff.accounts.EarlySignIn;
import org.handoff.console.CommandPlaces;
import org.handoff.console.EarlyDialogue;
import org.handoff.console.Launch;
import org.handoff.machine.ProgramLog;
import org.handoff.platform.DataFileOpening;
import org.handoff.vault.EarlyStretch;

/**
 * Begins in other threads with what takes longest and needs no bean, while this one makes the beans. Nothing fails here: what does not work is
 * done again where it is needed, and said there.
 */
final class HeadStart {

    private HeadStart() {
    }

    static void begin(Launch launch, DataFileOpening opening, EarlyStretch stretch, EarlyDialogue dialogue) {
        if (launch.file().wanted() != null) {
            // most who have no file yet ask for something that needs none
            stretch.giveUp();
            dialogue.end();
            return;
        }
        boolean signsIn = signsIn(launch);
        boolean asks = dialogue.isPossible();
        if (signsIn) {
            run("load", EarlyStretch::load, () -> { });
        }
        if (asks) {
            run("ask", () -> EarlySignIn.ask(dialogue, launch.caller(), opening, stretch), () -> {
                dialogue.end();
                stretch.giveUp();
            });
        }
        run("open", () -> {
            ProgramLog.begin();
            opening.pool();
            if (signsIn) {
                EarlySignIn.work(launch.caller(), opening, stretch);
            } else if (asks) {
                EarlyStretch.load();
            }
        }, asks ? () -> { } : stretch::giveUp);
    }

    /** A command that anybody may type signs nobody in, and one that does not exist neither. */
    private static boolean signsIn(Launch launch) {
        return EarlySignIn.isPossible(launch.caller())
                && (launch.mode() != Launch.Mode.ONE_SHOT || CommandPlaces.prepared().needSignIn(launch.words()));
    }

    private static void run(String what, Runnable work, Runnable last) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (RuntimeException | LinkageError again) {
                // happens again where it is needed, and is said there
            } finally {
                last.run();
            }
        }, "head-start-" + what);
        thread.setDaemon(true);
        thread.start();
    }
}
