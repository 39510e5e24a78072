/**
 * The eligibility rules of a site: what stands in {@code config/eligibility}, and what they say of one referral.
 * <p>Start at {@link org.handoff.eligibility.RuleBooks}. Writes nothing: the answers are kept with the referral.
 */
@ApplicationModule(allowedDependencies = {"shared", "codes", "accounts"})
@NullMarked
package org.handoff.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
