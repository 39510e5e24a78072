package counterexamples;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks: the time comes from the program's clock; by reference, which a rule on calls would not see. */
final class ReadsTheWallClockLater {

    final Supplier<Instant> time = Instant::now;
}
