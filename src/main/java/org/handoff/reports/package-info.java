/**
 * What a program lead hands to a funder: each report counted by {@code measures}, worded here, laid out by a template.
 */
@ApplicationModule
@NullMarked
package org.handoff.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
