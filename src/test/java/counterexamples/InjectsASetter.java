package counterexamples;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: what a bean needs comes through its constructor. */
final class InjectsASetter {

    @Nullable Clock clock;

    @Autowired
    void setClock(Clock clock) {
        this.clock = clock;
    }
}
