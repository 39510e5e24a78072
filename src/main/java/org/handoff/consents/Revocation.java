package org.handoff.consents;

import java.util.List;

/**
 * What a revocation leaves behind.
 *
 * @param disclosed   how often something was disclosed on the consent; that stays disclosed
 * @param afterwards  what was disclosed on it after the day of revocation
 */
public record Revocation(SignedConsent consent, long disclosed, List<DisclosureId> afterwards) {
}
