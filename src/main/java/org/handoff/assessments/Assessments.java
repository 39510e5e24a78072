package org.handoff.assessments;

import java.util.List;
import java.util.Objects;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording interviews and reading them. */
@Service
@Transactional
public class Assessments {

    /** Codes of the list {@code collection-stage}: the baseline of every outcome, and what follows it. */
    private static final String ENTRY = "1";
    private static final String UPDATE = "2";

    private final AssessmentRepository assessments;
    private final AssessmentQueries queries;
    private final Participants participants;
    private final Codes codes;

    Assessments(AssessmentRepository assessments, AssessmentQueries queries, Participants participants, Codes codes) {
        this.assessments = assessments;
        this.queries = queries;
        this.participants = participants;
        this.codes = codes;
    }

    /**
     * Records an interview.
     *
     * @throws org.handoff.shared.Refusal when answers contradict each other, the day lies outside the person's life, or a code
     *         is not in its list
     */
    @Requires(Permission.RECORD_ASSESSMENTS)
    public AssessmentId add(Assessed it) {
        codes.require("collection-stage", it.stage());
        it.findings().answers().forEach(this::requireCode);
        participants.requireAlive(it.participant(), "assessed_on", it.on());
        return Objects.requireNonNull(
                assessments.save(Assessment.taken(it.participant(), it.on(), it.stage(), it.findings())).id());
    }

    /** One interview. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Assessed get(AssessmentId id) {
        var found = assessments.findById(id).orElseThrow(() -> new UnknownAssessment(id.shown()));
        return new Assessed(found.participant(), found.assessedOn(), found.stage(), found.findings());
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    boolean has(AssessmentId id) {
        return assessments.findById(id).isPresent();
    }

    /** Interviews, newest first, at most so many; those of everybody when no person is named. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<AssessmentRow> list(@Nullable ParticipantId participant, int limit) {
        return queries.of(participant, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant) {
        return queries.count(participant);
    }

    /** The likeliest stage of the person's next interview, as a code: entry for the first one, then update. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public String nextStage(ParticipantId participant) {
        return queries.count(participant) == 0 ? ENTRY : UPDATE;
    }

    private void requireCode(Answer answer) {
        if (answer.list() != null && answer.value() instanceof String code) {
            codes.require(answer.list(), code);
        }
    }
}
