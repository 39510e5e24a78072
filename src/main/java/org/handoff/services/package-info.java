/**
 * Connections of people to the help they asked for, and the providers who give it.
 * <p>Start at {@link org.handoff.services.ServiceConnections}. Writes {@code service_connection}, {@code provider} and
 * {@code provider_category}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "accounts", "codes", "participants"})
@NullMarked
package org.handoff.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
