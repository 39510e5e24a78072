package org.handoff.program.shell;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Opening;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.platform.DataFile;
import org.handoff.program.Programs;
import org.springframework.stereotype.Component;

/** {@code setup}, which opens by itself on a new file. */
@Component
class ProgramCommands implements CommandSet, Opening {

    private final Programs programs;
    private final DataFile file;
    private final Field<String> program;
    private final Field<String> site;
    private final Field<Integer> intakeDays;
    private final List<Field<String>> forAccounts;

    ProgramCommands(Programs programs, DataFile file, Values values) {
        this.programs = programs;
        this.file = file;
        this.program = Field.of("program", values.text()).asked("Name of the program").required()
                .explained("The program's name, as reports print it.");
        this.site = Field.of("site", values.text()).asked("Site").byDefault(sofar -> "Main site")
                .explained("The place it works from.");
        this.intakeDays = Field.of("intake-days", values.wholeNumber(1, 365)).asked("Days from referral to intake")
                .byDefault(sofar -> String.valueOf(Programs.USUAL_INTAKE_DAYS)).explained("The site's intake window in days.");
        this.forAccounts = List.of("user", "passphrase-file", "recovery-file").stream()
                .map(name -> Field.of(name, values.text()).quiet().explained("Accepted; accounts are not in this version.")).toList();
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("setup").in("Program").describedAs("Name the program this file belongs to")
                .example("setup --program \"Riverbend LEAD\" --site Downtown --intake-days 14")
                .asking(program, site, intakeDays).asking(forAccounts).withForm("A new data file: your program")
                .does(this::setUp));
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
        programs.setUp(answers.the(program), answers.the(site), answers.the(intakeDays));
        return Reply.said("Set up: %s, %s, intake within %d days. The data file is %s".formatted(answers.the(program),
                answers.the(site), answers.the(intakeDays), file.path()));
    }
}
