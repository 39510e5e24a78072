package org.handoff.assessments;

import java.util.List;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is an assessment: its id, or part of the person's name. */
@Component
public class AssessmentValue extends PickedValue<AssessmentId> {

    private static final int MOST = 50;

    private final Assessments assessments;
    private final ParticipantDirectory directory;
    private final Codes codes;

    AssessmentValue(Assessments assessments, ParticipantDirectory directory, Codes codes) {
        this.assessments = assessments;
        this.directory = directory;
        this.codes = codes;
    }

    @Override
    protected Optional<AssessmentId> exact(String typed) {
        return AssessmentId.typed(typed).filter(assessments::has);
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)A?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownAssessment(typed);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var rows = text.isEmpty() ? assessments.list(null, MOST) : directory.find(text).stream()
                .flatMap(person -> assessments.list(person.id(), MOST).stream()).limit(MOST).toList();
        var names = directory.names(rows.stream().map(AssessmentRow::participant).toList());
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s %s".formatted(names.get(row.participant()),
                        codes.label("collection-stage", row.stage()), row.on()))).toList();
    }

    @Override
    public String word() {
        return "ID";
    }
}
