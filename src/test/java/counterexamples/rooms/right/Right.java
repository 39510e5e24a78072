package counterexamples.rooms.right;

import counterexamples.rooms.left.Left;
import org.jspecify.annotations.Nullable;

/** Breaks: modules do not depend on each other in a circle. */
public record Right(@Nullable Left left) {
}
