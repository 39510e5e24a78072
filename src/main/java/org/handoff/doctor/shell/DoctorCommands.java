package org.handoff.doctor.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.doctor.Doctor;
import org.handoff.doctor.Examined;
import org.handoff.shared.Finding.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code doctor}. */
@Component
class DoctorCommands implements CommandSet {

    private static final int REFUSED = 3;
    private static final List<Column> COLUMNS = List.of(Column.of("grade"), Column.of("checkup"), Column.of("finding"), Column.of("to_do"));

    private final Doctor doctor;
    private final Field<String> checkup;

    DoctorCommands(Doctor doctor, Values values) {
        this.doctor = doctor;
        this.checkup = Field.of("checkup", values.text((typed, sofar) -> doctor.names().stream()
                .filter(name -> name.startsWith(typed)).map(name -> new Choice(name, "")).toList()))
                .positional().repeatable().explained("Look at this only. Default: everything.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("doctor").in("Program").forAnyone()
                .describedAs("Look over the file, the program and the machine")
                .example("doctor").example("doctor integrity access").asking(checkup).does(this::examine));
    }

    private Reply examine(Answers answers) {
        var examined = doctor.examine(answers.all(checkup).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
        var rows = examined.stream().map(DoctorCommands::cells).toList();
        var document = new LinkedHashMap<String, Object>();
        document.put("findings", examined.stream().map(DoctorCommands::object).toList());
        for (Grade grade : Grade.values()) {
            document.put(grade(grade), count(examined, grade));
        }
        var reply = Reply.document(document, Reply.said(lines(examined)), Reply.rows("findings", COLUMNS, rows, rows.size()));
        var closing = "%d looked at: %d ok, %d to look at, %d wrong.".formatted(examined.size(), count(examined, Grade.OK),
                count(examined, Grade.LOOK), count(examined, Grade.WRONG));
        return Reply.remarked(reply, List.of(closing), count(examined, Grade.WRONG) > 0 ? REFUSED : 0);
    }

    private static String[] lines(List<Examined> examined) {
        var lines = new ArrayList<String>();
        for (Examined each : examined) {
            lines.add("%-5s  %-12s  %s.".formatted(grade(each.finding().grade()), each.name(), each.finding().said()));
            if (!each.finding().toDo().isEmpty()) {
                lines.add("       %-12s  → %s".formatted("", each.finding().toDo()));
            }
        }
        return lines.toArray(String[]::new);
    }

    private static List<@Nullable Object> cells(Examined each) {
        var toDo = each.finding().toDo();
        return Arrays.asList(grade(each.finding().grade()), each.name(), each.finding().said(), toDo.isEmpty() ? null : toDo);
    }

    private static LinkedHashMap<String, @Nullable Object> object(Examined each) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        var cells = cells(each);
        for (int column = 0; column < COLUMNS.size(); column++) {
            object.put(COLUMNS.get(column).key(), cells.get(column));
        }
        return object;
    }

    private static long count(List<Examined> examined, Grade grade) {
        return examined.stream().filter(each -> each.finding().grade() == grade).count();
    }

    private static String grade(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }
}
