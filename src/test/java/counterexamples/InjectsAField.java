package counterexamples;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: what a bean needs comes through its constructor. */
final class InjectsAField {

    @Autowired
    @Nullable Clock clock;
}
