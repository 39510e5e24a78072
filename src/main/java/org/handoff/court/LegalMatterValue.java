package org.handoff.court;

import java.util.List;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a legal matter: its id, or part of the person's name, then one that is open. */
@Component
public class LegalMatterValue extends RecordOfPersonValue<LegalMatterId, MatterRow> {

    private final LegalMatters matters;
    private final Codes codes;

    LegalMatterValue(LegalMatters matters, ParticipantDirectory people, Codes codes) {
        super(people, "L");
        this.matters = matters;
        this.codes = codes;
    }

    @Override
    protected Optional<LegalMatterId> numbered(long number) {
        return matters.known(new LegalMatterId(number));
    }

    @Override
    protected List<MatterRow> of(ParticipantId person, int most) {
        return matters.list(person, true, most);
    }

    @Override
    protected List<MatterRow> latest(int most) {
        return matters.list(null, true, most);
    }

    @Override
    protected List<Choice> choices(List<MatterRow> rows) {
        return rows.stream().map(this::choice).toList();
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownMatter(typed);
    }

    @Override
    public String show(LegalMatterId id) {
        return choice(matters.row(id)).shown();
    }

    @Override
    public String word() {
        return "MATTER";
    }

    private Choice choice(MatterRow row) {
        return new Choice(row.id().shown(), "%s, %s%s".formatted(row.name(), codes.label("legal-matter-type", row.details().type()),
                row.details().courtOn() == null ? "" : ", in court " + row.details().courtOn()));
    }
}
