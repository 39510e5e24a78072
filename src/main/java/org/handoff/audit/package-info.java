/**
 * Who did what: every change, every look at a record with a name, every refusal and every output is a row of a chain that shows
 * what was taken out or altered.
 * <p>Start at {@link org.handoff.audit.AuditLog}. Hears {@link org.handoff.accounts.AccessDecided} and writes {@code audit_log}.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "console", "vault", "accounts", "backups"})
@NullMarked
package org.handoff.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
