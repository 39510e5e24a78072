package org.handoff.eligibility;

import java.util.Set;

/**
 * One criterion of a site's rules, worded so that it has to be met.
 *
 * @param code     the word staff type for it: {@code drug-amount}
 * @param text     what has to be so, as the site wrote it
 * @param reason   code of the list {@code ineligible-reason} when it is not
 * @param waivable whether it may be set aside with a reason
 */
public record Criterion(String code, String text, String reason, boolean waivable, Set<String> doors, Rule rule) {

    boolean appliesTo(KnownFacts facts) {
        return doors.isEmpty() || doors.contains(facts.door());
    }
}
