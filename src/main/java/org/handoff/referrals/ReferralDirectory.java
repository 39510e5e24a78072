package org.handoff.referrals;

import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking referrals up, and what the form may offer from earlier ones. */
@Service
@Transactional(readOnly = true)
public class ReferralDirectory {

    private final ReferralQueries queries;

    ReferralDirectory(ReferralQueries queries) {
        this.queries = queries;
    }

    /** Referrals, newest first, at most so many. */
    @Requires(Permission.READ_CASES)
    public List<ReferralRow> list(ReferralFilter filter, int limit) {
        return queries.list(filter, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    public long count(ReferralFilter filter) {
        return queries.count(filter);
    }

    /** One referral. */
    @Requires(Permission.READ_CASES)
    public ReferralRow row(ReferralId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownReferral(id.shown()));
    }

    /** The charges of one referral. */
    @Requires(Permission.PICK_RECORDS)
    public List<ChargeRow> charges(ReferralId id) {
        return queries.charges(id.value());
    }

    /** The referral an id or the source's own key names. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<ReferralRow> exact(String typed) {
        var text = typed.strip();
        if (text.matches("(?i)R?\\d{1,15}")) {
            var found = queries.byId(Long.parseLong(text.replaceFirst("(?i)^R", "")));
            if (found.isPresent()) {
                return found;
            }
        }
        return queries.byExternalKey(text).flatMap(queries::byId);
    }

    /** The door of the latest referral. */
    @Requires(Permission.PICK_RECORDS)
    public @Nullable String usualDoor() {
        return queries.latest(ReferralQueries.Latest.DOOR, null).orElse(null);
    }

    /** The pathway of the latest referral through a door. */
    @Requires(Permission.PICK_RECORDS)
    public @Nullable String usualPathway(@Nullable String door) {
        return door == null ? null : queries.latest(ReferralQueries.Latest.PATHWAY, door).orElse(null);
    }

    /** The agency of the latest referral through a door. */
    @Requires(Permission.PICK_RECORDS)
    public @Nullable String usualAgency(@Nullable String door) {
        return door == null ? null : queries.latest(ReferralQueries.Latest.AGENCY, door).orElse(null);
    }

    /** The kind of an agency, as last recorded. */
    @Requires(Permission.PICK_RECORDS)
    public @Nullable String kindOf(@Nullable String agency) {
        return agency == null ? null : queries.kindOf(agency).orElse(null);
    }
}
