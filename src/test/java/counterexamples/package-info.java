/**
 * One class for each architecture rule that breaks it, so that a rule that no longer bites is noticed. Outside
 * {@code org.handoff} on purpose: neither the program nor Modulith finds these.
 */
@NullMarked
package counterexamples;

import org.jspecify.annotations.NullMarked;
