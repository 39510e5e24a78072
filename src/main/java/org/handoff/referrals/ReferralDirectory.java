package org.handoff.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking referrals up, and what the form may offer from earlier ones. */
@Service
@Transactional(readOnly = true)
public class ReferralDirectory {

    private final ReferralQueries queries;
    private final ChargeQueries charges;
    private final ChargeRepository docket;
    private final ScreeningDesk desk;
    private final RuleSheets rules;
    private final EarlierQueries earlier;

    ReferralDirectory(ReferralQueries queries, ChargeQueries charges, ChargeRepository docket, ScreeningDesk desk, RuleSheets rules,
            EarlierQueries earlier) {
        this.earlier = earlier;
        this.queries = queries;
        this.charges = charges;
        this.docket = docket;
        this.desk = desk;
        this.rules = rules;
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
    @Requires(Permission.READ_CASES)
    public List<ChargeRow> charges(ReferralId id) {
        return charges.list(new ChargeFilter(id, null, false, false), Integer.MAX_VALUE);
    }

    /** Charges, those of the newest referrals first, at most so many. */
    @Requires(Permission.READ_CASES)
    public List<ChargeRow> charges(ChargeFilter filter, int limit) {
        return charges.list(filter, limit);
    }

    /** The same, to pick one from. */
    @Requires(Permission.PICK_RECORDS)
    public List<ChargeRow> pickCharges(ChargeFilter filter, int limit) {
        return charges.list(filter, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    public long countCharges(ChargeFilter filter) {
        return charges.count(filter);
    }

    /** The id of a charge, when there is one. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<ChargeId> charge(ChargeId id) {
        return docket.findById(id).map(Charge::id);
    }

    /** How the criteria turned out when the referral was last screened. */
    @Requires(Permission.READ_CASES)
    public List<CriterionRow> criteria(ReferralId id) {
        return desk.rows(id);
    }

    /**
     * The rules a referral is held to, with what is known and what was said before.
     *
     * @throws org.handoff.shared.Refusal when no rules are chosen for the site
     */
    @Requires(Permission.PICK_RECORDS)
    public RuleSheet rules(ReferralId id) {
        return rules.of(row(id));
    }

    /** What the earlier referrals of a person led to, in sentences; nothing for who was referred for the first time. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> standing(ParticipantId participant, ReferralId besides) {
        return earlier.standing(participant, besides);
    }

    /** What a person should look at before a referral is received on another day: contacts that would come before it. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> doubts(ReferralId id, LocalDate receivedOn) {
        var contacts = queries.contactsBefore(id.value(), receivedOn);
        return contacts.isEmpty() ? List.of() : List.of("%s%s would be before the first referral of the person.".formatted(contacts.get(0),
                contacts.size() == 1 ? "" : " and %d more contact%s".formatted(contacts.size() - 1, contacts.size() == 2 ? "" : "s")));
    }

    /** What a person should know after a referral was corrected: sentences with the command that may follow. */
    @Requires(Permission.PICK_RECORDS)
    public List<String> remarks(ReferralRow before) {
        var now = row(before.id());
        var remarks = new ArrayList<String>();
        boolean moved = !now.receivedOn().equals(before.receivedOn());
        if (moved && before.handoff().isOf(before.receivedOn())) {
            remarks.add("The hand-off of %s moved along to %s. If it was another day: referral handoff %s --called TIME"
                    .formatted(before.receivedOn(), now.receivedOn(), now.id()));
        }
        if ((moved || !now.door().equals(before.door())) && !desk.rows(now.id()).isEmpty()) {
            remarks.add("%s was screened as it stood before. Once more: referral screen %1$s".formatted(now.id()));
        }
        return remarks;
    }

    /** The command that most likely comes next, or null. */
    @Requires(Permission.PICK_RECORDS)
    public @Nullable String nextStep(ReferralId id) {
        return NextStep.of(row(id), rules.isChosen());
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

    /**
     * The referral on file most like one that is about to be recorded: from the same agency through the same door before the
     * person's own, and of several the latest. None that came through another door, once a door is named.
     */
    @Requires(Permission.PICK_RECORDS)
    public Optional<ReferralRow> mostLike(@Nullable ParticipantId person, @Nullable String door, @Nullable String agency) {
        return queries.likely(person, door, agency).stream().filter(row -> door == null || row.door().equals(door))
                .max(Comparator.<ReferralRow>comparingInt(row -> (row.agency() != null && row.agency().equals(agency) ? 2 : 0)
                                + (row.participant().equals(person) ? 1 : 0))
                        .thenComparing(ReferralRow::receivedOn).thenComparing(row -> row.id().value()));
    }

    /** The kind of an agency, as last recorded. */
    @Requires(Permission.PICK_RECORDS)
    public @Nullable String kindOf(@Nullable String agency) {
        return agency == null ? null : queries.kindOf(agency).orElse(null);
    }
}
