package counterexamples;

import org.springframework.context.event.EventListener;

/** A start that the build prepared looks at no method for this. */
class HearsByAnnotation {

    @EventListener
    void hear(String event) {
        throw new IllegalStateException(event);
    }
}
