/** The commands of {@code contacts}. */
@NullMarked
package org.handoff.contacts.shell;

import org.jspecify.annotations.NullMarked;
