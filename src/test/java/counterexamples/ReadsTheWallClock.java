package counterexamples;

import java.time.LocalDate;

/** Breaks: the time comes from the program's clock. */
final class ReadsTheWallClock {

    LocalDate day() {
        return LocalDate.now();
    }
}
