/** The commands of {@code imports}. */
@NullMarked
package org.handoff.imports.shell;

import org.jspecify.annotations.NullMarked;
