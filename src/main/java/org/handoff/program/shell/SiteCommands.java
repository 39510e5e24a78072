package org.handoff.program.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.program.SiteRow;
import org.handoff.program.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code site add / list / edit}. */
@Component
class SiteCommands implements CommandSet {

    private static final String GROUP = "Program";
    private static final List<Column> COLUMNS = List.of(new Column("name", "Site"), Column.of("intake_days"), Column.of("reassess_days"));

    private final Sites sites;
    private final Field<String> name;
    private final Field<Integer> intake;
    private final Field<Integer> reassess;
    private final Field<String> site;
    private final Field<String> newName;
    private final Field<Integer> newIntake;
    private final Field<Integer> newReassess;

    SiteCommands(Sites sites, Values values) {
        this.sites = sites;
        name = Field.of("name", values.text()).required().positional().asked("Name of the site").explained("The site's name.");
        intake = days("intake-days", 1, 365, values).asked("Days from referral to intake").required().byDefault(sofar -> "30");
        reassess = days("reassess-days", 60, 730, values).asked("Days from one interview to the next").required().byDefault(sofar -> "180");
        site = Field.of("site", sites.value()).required().positional().asked("Site").explained("Its name, or part of it.");
        newName = Field.of("name", values.text()).asked("New name").explained("What it is called from now on.");
        newIntake = days("intake-days", 1, 365, values).asked("Days from referral to intake");
        newReassess = days("reassess-days", 60, 730, values).asked("Days from one interview to the next");
    }

    private static Field<Integer> days(String option, int least, int most, Values values) {
        return Field.of(option, values.wholeNumber(least, most)).explained(option.startsWith("intake")
                ? "The intake window in days; referrals that stand keep theirs." : "The rhythm of assessments in days, 30 days early or late.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("site add").in(GROUP).describedAs("Add a place the program works from")
                        .example("site add North --intake-days 14").asking(name, intake, reassess).withForm("New site").does(this::add),
                ConsoleCommand.named("site list").in(GROUP).describedAs("List the sites with their windows").example("site list")
                        .does(answers -> list()),
                ConsoleCommand.named("site edit").in(GROUP).describedAs("Change a site's name, intake window or rhythm of assessments")
                        .example("site edit \"Main site\" --reassess-days 90").asking(site, newName, newIntake, newReassess)
                        .needing(answers -> answers.has(newName) || answers.has(newIntake) || answers.has(newReassess),
                                "--name, --intake-days or --reassess-days").withForm("Changing a site").does(this::edit));
    }

    private Reply add(Answers answers) {
        sites.add(answers.the(name), answers.the(intake), answers.the(reassess));
        return Reply.said("Saved %s: intake within %d days, assessments every %d days.".formatted(answers.the(name), answers.the(intake),
                answers.the(reassess)));
    }

    private Reply edit(Answers answers) {
        sites.change(answers.the(site), answers.get(newName), answers.get(newIntake), answers.get(newReassess));
        return Reply.said("Changed %s.".formatted(answers.has(newName) ? answers.the(newName) : answers.the(site)));
    }

    private Reply list() {
        var rows = sites.list().stream().map(SiteCommands::cells).toList();
        return Reply.rows("sites", COLUMNS, rows, rows.size());
    }

    private static List<@Nullable Object> cells(SiteRow row) {
        return Arrays.asList(row.name(), row.intakeDays(), row.reassessDays());
    }
}
