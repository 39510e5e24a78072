package org.handoff.assessments;

import java.util.List;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.handoff.participants.ParticipantDirectory;
import org.springframework.stereotype.Component;

/** An answer that is an assessment: its id, or part of the person's name. */
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
        var text = typed.strip();
        var exact = AssessmentId.typed(text);
        if (exact.isPresent()) {
            assessments.get(exact.get());
            return exact.get();
        }
        var fits = offer(text, sofar);
        if (fits.size() > 1) {
            throw new SeveralMatch(text, fits);
        }
        return fits.stream().findFirst().flatMap(only -> AssessmentId.typed(only.value()))
                .orElseThrow(() -> new UnknownAssessment(text));
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
