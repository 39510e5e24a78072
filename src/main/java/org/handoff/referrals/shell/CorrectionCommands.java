package org.handoff.referrals.shell;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Reply;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.Referrals;
import org.springframework.stereotype.Component;

/** {@code referral edit}: corrects what was told when a referral was received. */
@Component
class CorrectionCommands implements CommandSet {

    private final Referrals referrals;
    private final ReferralDirectory directory;
    private final CorrectionFields fields;

    CorrectionCommands(Referrals referrals, ReferralDirectory directory, CorrectionFields fields) {
        this.referrals = referrals;
        this.directory = directory;
        this.fields = fields;
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("referral edit").in("Referrals")
                .describedAs("Correct a referral: day received, door, pathway, agency, incident, owner, site")
                .example("referral edit R1 --received 3/2 --agency \"North PD\"").example("referral edit R1 --owner me --pathway -")
                .asking(fields.referral).asking(fields.all()).withForm("Correcting a referral")
                .needing(fields::saysSomething, "at least one thing to correct")
                .doubting(answers -> directory.doubts(answers.the(fields.referral), fields.received(answers))).does(this::edit));
    }

    private Reply edit(Answers answers) {
        var id = answers.the(fields.referral);
        var before = directory.row(id);
        referrals.correct(id, fields.details(answers, referrals.details(id)));
        var row = directory.row(id);
        var receipt = Reply.receipt("Corrected %s for %s %s, received on %s.%s".formatted(id, row.participant(), row.name(), row.receivedOn(),
                row.intakeDueOn() == null || row.intakeOn() != null ? "" : " Intake is due by %s.".formatted(row.intakeDueOn())), id,
                directory.nextStep(id));
        return Reply.remarked(receipt, directory.remarks(before), 0);
    }
}
