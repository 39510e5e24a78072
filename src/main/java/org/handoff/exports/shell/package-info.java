/** The commands of {@code exports}. */
@NullMarked
package org.handoff.exports.shell;

import org.jspecify.annotations.NullMarked;
