package org.handoff.assessments;

import java.util.List;
import java.util.Locale;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.participants.ParticipantDirectory;
import org.springframework.stereotype.Component;

/** An answer that is an assessment: its id. */
@Component
public class AssessmentValue implements Value<AssessmentId> {

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
    public AssessmentId read(String typed, Answers sofar) {
        var id = AssessmentId.typed(typed.strip()).orElseThrow(() -> new UnknownAssessment(typed.strip()));
        assessments.get(id);
        return id;
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var rows = assessments.list(null);
        var names = directory.names(rows.stream().map(AssessmentRow::participant).toList());
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s %s".formatted(names.get(row.participant()),
                        codes.label("collection-stage", row.stage()), row.on())))
                .filter(choice -> choice.shown().toLowerCase(Locale.ROOT).contains(text)).limit(MOST).toList();
    }

    @Override
    public String word() {
        return "ID";
    }
}
