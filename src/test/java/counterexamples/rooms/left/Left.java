package counterexamples.rooms.left;

import counterexamples.rooms.right.Right;

/** Breaks: modules do not depend on each other in a circle. */
public record Left(Right right) {
}
