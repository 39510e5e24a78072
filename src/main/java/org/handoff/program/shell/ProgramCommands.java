package org.handoff.program.shell;

import java.util.List;
import java.util.Optional;
import org.handoff.accounts.PassphraseFile;
import org.handoff.accounts.PassphraseQuestions;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Opening;
import org.handoff.console.Reply;
import org.handoff.console.Secrets;
import org.handoff.console.Values;
import org.handoff.eligibility.RuleBooks;
import org.handoff.platform.DataFile;
import org.handoff.program.Programs;
import org.handoff.vault.Secret;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code setup}, which opens by itself on a new file. */
@Component
@Order(10)
class ProgramCommands implements CommandSet, Opening {

    private final Programs programs;
    private final DataFile file;
    private final Secrets secrets;
    private final PassphraseQuestions questions;
    private final RecoveryPaper paper;
    private final Field<String> program;
    private final Field<String> site;
    private final Field<Integer> intakeDays;
    private final Field<String> rules;
    private final Field<String> user;
    private final Field<String> passphraseFile;
    private final Field<String> recoveryFile;

    ProgramCommands(Programs programs, DataFile file, Secrets secrets, PassphraseQuestions questions, RecoveryPaper paper, Values values,
            RuleBooks books) {
        this.programs = programs;
        this.file = file;
        this.secrets = secrets;
        this.questions = questions;
        this.paper = paper;
        this.program = Field.of("program", values.text()).asked("Name of the program").required()
                .explained("The program's name, as reports print it.");
        this.site = Field.of("site", values.text()).asked("Site").byDefault(sofar -> "Main site")
                .explained("The place it works from.");
        this.intakeDays = Field.of("intake-days", values.wholeNumber(1, 365)).asked("Days from referral to intake")
                .byDefault(sofar -> String.valueOf(Programs.USUAL_INTAKE_DAYS)).explained("The site's intake window in days.");
        this.rules = Field.of("rules", new RulesValue(books)).asked("Eligibility rules").explained(
                "The rules by which its site screens referrals; left out, they are chosen later: referral rules --use NAME.");
        this.user = Field.of("user", values.text()).asked("Your name, as its lead").required()
                .explained("The first user, a program lead. The name is typed to sign in and is not secret.");
        this.passphraseFile = Field.of("passphrase-file", values.text()).quiet()
                .explained("A file whose first line is the lead's passphrase; at the prompt it is asked for.");
        this.recoveryFile = Field.of("recovery-file", values.text()).quiet()
                .explained("A new file for the recovery key; at the prompt it is shown instead. It must leave this machine.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("setup").in("Program").forAnyone().describedAs("Name the program this file belongs to, and its first user")
                .example("setup --program \"Riverbend LEAD\" --site Downtown --intake-days 14 --rules seattle --user Dana --passphrase-file ~/dana.txt --recovery-file ~/recovery.txt")
                .asking(program, site, intakeDays, rules, user, passphraseFile, recoveryFile)
                .needing(answers -> secrets.canAsk() || answers.has(passphraseFile) && answers.has(recoveryFile),
                        "--passphrase-file and --recovery-file")
                .withForm("A new data file: your program").does(this::setUp));
    }

    @Override
    public Optional<String> firstCommand() {
        return programs.isSetUp() ? Optional.empty() : Optional.of("setup");
    }

    @Override
    public List<String> greeting() {
        return file.demo() ? List.of() : List.of("%s. Type help, or press Tab.".formatted(programs.name()));
    }

    private Reply setUp(Answers answers) {
        programs.requireNotSetUp();
        var name = answers.the(program);
        try (var passphrase = passphrase(answers)) {
            programs.setUp(name, answers.the(site), answers.the(intakeDays), answers.the(user), passphrase,
                    key -> paper.hand(key, name, answers.get(recoveryFile)));
        }
        var chosen = answers.get(rules);
        if (chosen != null) {
            programs.screenBy(chosen);
        }
        return Reply.remarked(Reply.said("Set up: %s, %s, intake within %d days%s. %s is its lead. The data file is %s".formatted(
                name, answers.the(site), answers.the(intakeDays), chosen == null ? "" : ", screened by " + chosen, answers.the(user), file.path())), paper.remarks(answers.get(recoveryFile)), 0);
    }

    private Secret passphrase(Answers answers) {
        var typed = answers.get(passphraseFile);
        return typed == null ? questions.fresh(List.of(answers.the(user), answers.the(program), "handoff"), null)
                : PassphraseFile.read(typed, null);
    }
}
