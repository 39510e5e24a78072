package counterexamples;

import org.springframework.scheduling.annotation.Async;

/** Breaks: nothing runs beside its transaction. */
class RunsLater {

    @Async
    void run() {
    }
}
