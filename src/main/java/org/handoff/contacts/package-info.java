/**
 * Contacts with people and about them, and attempts at contact.
 * <p>Start at {@link org.handoff.contacts.Contacts}. Writes {@code contact} and {@code contact_topic}.
 */
@ApplicationModule(allowedDependencies = {"shared", "console", "codes", "program", "participants", "vault", "accounts"})
@NullMarked
package org.handoff.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
