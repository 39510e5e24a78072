/**
 * What may be published: small counts are withheld together with as many others as keep them from being computed, and the
 * result is attacked before it is let out.
 * <p>Start at {@link org.handoff.disclosure.LinkedTables}: put in every count of a report and every relation between them, take
 * out a {@link org.handoff.disclosure.Release}. Nothing here knows what is counted, or where it is stored.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.handoff.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
