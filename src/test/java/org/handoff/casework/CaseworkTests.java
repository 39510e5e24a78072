package org.handoff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.ParticipantId;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.shell.core.command.CommandRegistry;

class CaseworkTests {

    private static final DutyFilter SAM = new DutyFilter("Sam Ortiz", null, null);
    private static final DutyFilter INTAKES = new DutyFilter(null, null, DutyKind.INTAKE);

    private static final ParticipantId JO = new ParticipantId(5);

    @TempDir
    static Path folder;

    private static final int ALL = Integer.MAX_VALUE;
    private static ConfigurableApplicationContext program;
    private static Casework casework;

    @BeforeAll
    static void start() {
        program = HandoffProgram.on(folder.resolve("day.db"), ADay.TODAY.toString());
        program.getBean(Imports.class).read(ImportRequest.of(Path.of("src/test/resources/data/day")));
        casework = program.getBean(Casework.class);
    }

    @AfterAll
    static void close() {
        program.close();
    }

    @ParameterizedTest
    @EnumSource
    void theNextCommandOfEveryKindExists(DutyKind kind) {
        var next = kind.next("P1");
        assertThat(program.getBean(CommandRegistry.class).getCommands()).anyMatch(command -> (next + " ").startsWith(command.getName() + " "));
    }

    @Test
    void everyFilterLeavesSomethingOutAndKeepsSomething() {
        assertThat(today(SAM)).isNotEmpty().hasSizeLessThan(today(DutyFilter.ALL).size());
        assertThat(today(INTAKES)).isNotEmpty().hasSizeLessThan(today(DutyFilter.ALL).size());
        assertThat(overdue(SAM)).isNotEmpty().hasSizeLessThan(overdue(DutyFilter.ALL).size());
        assertThat(overdue(INTAKES)).isNotEmpty().hasSizeLessThan(overdue(DutyFilter.ALL).size());
        assertThat(casework.caseload("Sam Ortiz", null, ALL).rows()).isNotEmpty().hasSizeLessThan(casework.caseload(null, null, ALL).rows().size());
        assertThat(overdue(DutyFilter.ALL)).hasSizeLessThan(today(DutyFilter.ALL).size()).isSubsetOf(today(DutyFilter.ALL));
    }

    @Test
    void aListIsCutAndKnowsHowLongItIs() {
        assertThat(casework.today(DutyFilter.ALL, 1)).allSatisfy(list -> assertThat(list.first()).hasSize(1)).anySatisfy(list -> assertThat(list.total()).isGreaterThan(1));
        var caseload = casework.caseload(null, null, 2);
        assertThat(caseload.rows()).hasSize(2).isEqualTo(casework.caseload(null, null, ALL).rows().subList(0, 2));
        assertThat(caseload.total()).isEqualTo(casework.caseload(null, null, ALL).rows().size());
    }

    private static List<Duty> today(DutyFilter filter) {
        return casework.today(filter, ALL).stream().flatMap(list -> list.first().stream()).toList();
    }

    private static List<Duty> overdue(DutyFilter filter) {
        return casework.overdue(filter, ALL).stream().flatMap(list -> list.first().stream()).toList();
    }

    @Test
    void aTimelineHasBothItsDays() {
        var day = LocalDate.of(2026, 1, 10);
        assertThat(casework.timeline(JO, day, day)).extracting(Fact::kind).containsExactly("contact", "service_referred");
        assertThat(casework.timeline(JO, day, null)).extracting(Fact::on).startsWith(day).isSorted();
        assertThat(casework.timeline(JO, null, day)).extracting(Fact::on).endsWith(day).isSorted();
    }

    @Test
    void theOpeningCountsWhatTodayLists() {
        assertThat(program.getBean(CaseworkOpening.class).greeting()).containsExactly(
                "1 intake overdue, 1 intake due this week, 1 hand-off waiting, 2 people not seen for 30 days. Type today.");
    }

    @Test
    void helpBeginsWithTheDay() {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        program.getBean(Console.class).run(Launch.of(List.of("--file", folder.resolve("day.db").toString(), "help", "all"), Map.of(),
                UserFolders.ofThisUser()), new Streams(InputStream::nullInputStream, print, print, false, 0));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().limit(4).map(line -> line.strip().split(" {2,}")[0]))
                .containsExactly("Your day", "caseload", "overdue", "today");
    }
}
