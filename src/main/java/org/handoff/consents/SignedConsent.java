package org.handoff.consents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it was signed, and whether it was revoked.
 *
 * @param revokedOn  from this day on it does not hold
 */
public record SignedConsent(ConsentId id, ParticipantId participant, ConsentDetails details, @Nullable LocalDate revokedOn,
        @Nullable String revocationMethod) {

    private static final long SOON = 30;

    /** How it stands on a day; its last day still counts. */
    public ConsentStanding standing(LocalDate on) {
        if (revokedOn != null && !on.isBefore(revokedOn)) {
            return ConsentStanding.REVOKED;
        }
        if (details.expiresOn() != null && on.isAfter(details.expiresOn())) {
            return ConsentStanding.EXPIRED;
        }
        if (on.isBefore(details.holdsFrom())) {
            return ConsentStanding.NOT_YET;
        }
        return details.missing().isEmpty() ? ConsentStanding.ACTIVE : ConsentStanding.INCOMPLETE;
    }

    /** The standing in a few words, with the day or the days that are left. */
    public String standingInWords(LocalDate on) {
        var standing = standing(on);
        return switch (standing) {
            case REVOKED -> "revoked " + revokedOn;
            case EXPIRED -> "expired " + details.expiresOn();
            case NOT_YET -> "from " + details.holdsFrom();
            case INCOMPLETE -> "incomplete: no " + String.join(", no ", details.missing());
            case ACTIVE -> endsSoon(on) ? "ends in %d d".formatted(daysLeft(on)) : standing.inWords();
        };
    }

    private boolean endsSoon(LocalDate on) {
        return details.expiresOn() != null && daysLeft(on) <= SOON;
    }

    private long daysLeft(LocalDate on) {
        return ChronoUnit.DAYS.between(on, details.expiresOn());
    }

    /**
     * Whether it names a recipient. Upper and lower case are alike; of a class that it names, a member is written after a
     * colon: {@code treating providers: Cedar Recovery}.
     */
    boolean names(String recipient) {
        var wanted = folded(recipient);
        return details.recipients().stream().map(SignedConsent::folded)
                .anyMatch(named -> wanted.equals(named) || wanted.startsWith(named + ":"));
    }

    /** What of these kinds of information it does not cover. */
    Set<String> notCovered(Collection<String> dataClasses) {
        var beyond = new HashSet<>(dataClasses);
        beyond.removeAll(details.dataClasses());
        return beyond;
    }

    /** Whether it lets the same people receive, under the same type. */
    boolean isLike(ConsentDetails other) {
        return details.type().equals(other.type()) && folded(details.recipients()).equals(folded(other.recipients()));
    }

    private static Set<String> folded(Collection<String> names) {
        var all = new HashSet<String>();
        names.forEach(name -> all.add(folded(name)));
        return all;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "SignedConsent[" + id + "]";
    }
}
