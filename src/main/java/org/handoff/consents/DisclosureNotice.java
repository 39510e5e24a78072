package org.handoff.consents;

import java.util.List;

/**
 * What has to go with records that name people (42 CFR 2.32).
 *
 * @param statement  the statement of 2.32(a)(1), in lines; it goes onto every page
 * @param scope      what the consent covers, or which law was applied: 2.32(b) asks for it beside a copy of the consent
 */
public record DisclosureNotice(List<String> statement, String scope) {
}
