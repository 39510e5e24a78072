/** The commands of {@code fields}, and how custom fields come into the commands of others. */
@NullMarked
package org.handoff.fields.shell;

import org.jspecify.annotations.NullMarked;
