package org.handoff.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handoff.shared.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a signed form says, with eight of the nine elements of 42 CFR 2.31(a); the first is whose it is. Null and empty mean
 * <em>not recorded</em>, which only a consent that was imported can have.
 *
 * @param type             code of the list {@code consent-type}
 * @param effectiveOn      from when it holds; the day of signing when null
 * @param expiresOn        the last day it holds
 * @param expiresEvent     what ends it instead
 * @param signer           who signed
 * @param discloser        who may disclose: mostly the program
 * @param revocationRight  how it may be revoked, as the form says it
 * @param formVersion      which form was signed
 * @param copyLocation     where the signed paper is
 * @param recipients       who may receive: names, or classes such as {@code treating providers}
 * @param dataClasses      codes of the list {@code data-class}
 */
public record ConsentDetails(String type, LocalDate signedOn, @Nullable LocalDate effectiveOn, @Nullable LocalDate expiresOn,
        @Nullable String expiresEvent, @Nullable Signer signer, @Nullable String discloser, @Nullable String purpose,
        @Nullable String revocationRight, @Nullable String formVersion, @Nullable String copyLocation, List<String> recipients,
        Set<String> dataClasses) {

    private static final String TREATMENT = "PART2_TPO";
    private static final String TEXT_MESSAGES = "SMS_CONTACT";

    /** Who signs: the participant, or a guardian for them. */
    public enum Signer { SELF, GUARDIAN }

    /** The elements without which nothing may be disclosed on it, in words; empty when it is whole. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (recipients.isEmpty() && !type.equals(TEXT_MESSAGES)) {
            missing.add("recipients");
        }
        if (dataClasses.isEmpty() && !type.equals(TEXT_MESSAGES)) {
            missing.add("what may be disclosed");
        }
        if (purpose == null) {
            missing.add("purpose");
        }
        if (expiresOn == null && expiresEvent == null && !type.equals(TREATMENT)) {
            missing.add("when it ends");
        }
        return missing;
    }

    /** Refuses a form that the law does not take for a consent. */
    void requireWhole() {
        var missing = new ArrayList<>(missing());
        if (discloser == null) {
            missing.add("who may disclose");
        }
        if (revocationRight == null) {
            missing.add("how it may be revoked");
        }
        if (signer == null) {
            missing.add("who signed");
        }
        if (!missing.isEmpty()) {
            throw new ElementsMissing(missing);
        }
    }

    void requireOrder() {
        DateOrder.check(DateOrder.CONSENT_IN_FULL, field -> switch (field) {
            case "expires_on" -> expiresOn;
            case "effective_on" -> effectiveOn;
            default -> field.equals("signed_on") ? signedOn : null;
        });
    }

    LocalDate holdsFrom() {
        return effectiveOn == null ? signedOn : effectiveOn;
    }

    @Override
    public String toString() {
        return "[consent " + type + " of " + signedOn + "]";
    }
}
