/** The command that writes a county of invented people. */
@NullMarked
package org.handoff.demo.shell;

import org.jspecify.annotations.NullMarked;
