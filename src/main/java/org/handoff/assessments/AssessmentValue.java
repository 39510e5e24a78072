package org.handoff.assessments;

import java.util.List;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is an assessment: its id, or part of the person's name. */
@Component
public class AssessmentValue extends RecordOfPersonValue<AssessmentId, AssessmentRow> {

    private final Assessments assessments;
    private final ParticipantDirectory directory;
    private final Codes codes;

    AssessmentValue(Assessments assessments, ParticipantDirectory directory, Codes codes) {
        super(directory, "A");
        this.assessments = assessments;
        this.directory = directory;
        this.codes = codes;
    }

    @Override
    protected Optional<AssessmentId> numbered(long number) {
        return Optional.of(new AssessmentId(number)).filter(assessments::has);
    }

    @Override
    protected List<AssessmentRow> of(ParticipantId person, int most) {
        return assessments.list(person, most);
    }

    @Override
    protected List<AssessmentRow> latest(int most) {
        return assessments.list(null, most);
    }

    @Override
    protected List<Choice> choices(List<AssessmentRow> rows) {
        var names = directory.names(rows.stream().map(AssessmentRow::participant).toList());
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s %s".formatted(names.get(row.participant()),
                codes.label("collection-stage", row.stage()), row.on()))).toList();
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownAssessment(typed);
    }

    @Override
    public String word() {
        return "ID";
    }
}
