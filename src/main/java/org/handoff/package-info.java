/**
 * Handoff, an interactive console for pre-arrest diversion programs: each folder is one module, named as staff would.
 * <p>Start at {@link org.handoff.HandoffApplication}, or in the folder of the words you look for.
 */
@NullMarked
package org.handoff;

import org.jspecify.annotations.NullMarked;
