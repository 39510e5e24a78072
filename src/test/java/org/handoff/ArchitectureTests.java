package org.handoff;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.handoff.accounts.Open;
import org.handoff.accounts.Requires;
import org.handoff.console.Console;
import org.handoff.console.SeveralMatch;
import org.handoff.disclosure.Release;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.platform.ProgramClock;
import org.handoff.shared.ConfigWrong;
import org.handoff.shared.Refusal;
import org.handoff.statistics.Proportion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** The rules of the house that the compiler does not know. Each names a class of {@code counterexamples} that it must catch. */
class ArchitectureTests {

    /** What a build made for a quicker start is not ours to hold to rules. */
    private static final ImportOption WRITTEN_BY_US = location -> !location.contains("__") && !location.contains("$$SpringCGLIB");

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(WRITTEN_BY_US)
            .importPackagesOf(HandoffApplication.class);

    /** A rule, and the classes that break it. */
    private record Rule(String sentence, ArchRule rule, List<String> broken) {

        static Rule of(String sentence, ArchRule rule, String... brokenBy) {
            return new Rule(sentence, rule.as(sentence), Stream.of(brokenBy).map("counterexamples."::concat).toList());
        }
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.of("only the console and commands know the shell and the terminal", terminalStaysInTheConsole(),
                        "TalksToTheTerminal"),
                Rule.of("nobody depends on commands", classes().should(Conditions.notDependOnCommands()), "CallsACommand"),
                Rule.of("repositories are package-private", classes().that().areAssignableTo(Repository.class)
                        .should().bePackagePrivate(), "OpenRepository"),
                Rule.of("SQL is spoken in queries and the platform only", sqlStaysInQueries(), "AsksTheDatabase"),
                Rule.of("the time comes from the program's clock", noClasses().that().doNotBelongToAnyOf(ProgramClock.class, MachineTime.class)
                        .should().accessTargetWhere(Conditions.readsTheWallClock()),
                                "ReadsTheWallClock", "ReadsTheWallClockLater"),
                Rule.of("what a bean needs comes through its constructor", constructorInjection(),
                        "InjectsAField", "InjectsASetter"),
                Rule.of("nobody prints past the screen", noStandardStreams(), "PrintsToStandardOutput", "PrintsAStackTrace"),
                Rule.of("every use case says who may run it", everyUseCaseSaysWhoMayRunIt(), "AnyoneMayCall"),
                Rule.of("refusals are final and package-private", closedRefusals(), "OpenRefusal"),
                Rule.of("every package is null-marked", classes().should(Conditions.beInANullMarkedPackage()),
                        "shell.SomeCommands"),
                Rule.of("nothing runs beside its transaction", nothingBesideItsTransaction(), "RunsLater", "ListensAfterwards"),
                Rule.of("who hears of events is a whole bean: a prepared start looks at no methods", methods().should()
                        .notBeAnnotatedWith(EventListener.class), "HearsByAnnotation"),
                Rule.of("the kernel, the statistics and the disclosure rules are free of Spring", pureKernel(),
                        "shared.SpringInTheKernel"),
                Rule.of("what is printed is made of released figures only", rendersReleasedFigures(), "reports.PrintsRawFigures"),
                Rule.of("at most half of the types are public", classes().should(Conditions.bePublicInAtMostHalf()),
                        "open.OneDoor", "open.AnotherDoor"),
                Rule.of("a module has one door, or says why more", classes().should(Conditions.haveOneDoor()),
                        "open.OneDoor", "open.AnotherDoor"));
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        return rules().stream().map(rule -> dynamicTest(rule.sentence(), () -> rule.rule().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return rules().stream().map(rule -> dynamicTest(rule.sentence(), () -> bites(rule)));
    }

    private static void bites(Rule rule) throws ClassNotFoundException {
        for (String name : rule.broken()) {
            var neighbours = new ClassFileImporter().importPackages(Class.forName(name).getPackageName())
                    .that(resideInAPackage(Class.forName(name).getPackageName()));
            assertThat(rule.rule().evaluate(neighbours).getFailureReport().getDetails())
                    .anySatisfy(detail -> assertThat(detail).contains(name));
        }
    }

    private static ArchRule terminalStaysInTheConsole() {
        return noClasses().that().resideOutsideOfPackages(Console.class.getPackageName(), "..shell")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework.shell..", "org.jline..");
    }

    private static ArchRule sqlStaysInQueries() {
        return noClasses().that(not(Conditions.areQueries())).and().resideOutsideOfPackage(DataFile.class.getPackageName())
                .should().dependOnClassesThat(belongToAnyOf(JdbcClient.class, JdbcOperations.class,
                        NamedParameterJdbcOperations.class,
                        DataSource.class, Connection.class, Statement.class));
    }

    private static ArchRule constructorInjection() {
        return CompositeArchRule.of(noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class))
                .and(noMethods().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class));
    }

    /** But for the launcher, which hands the process's own streams to the console. */
    private static ArchRule noStandardStreams() {
        return noClasses().that().doNotBelongToAnyOf(StandardStreams.class)
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().accessField(System.class, "in")
                .orShould().callMethodWhere(HasName.Predicates.name("printStackTrace").onResultOf(call -> call.getTarget()));
    }

    /** But for what others are made from, and the one that carries choices: the form of every feature offers them by number. */
    private static ArchRule closedRefusals() {
        return classes().that().areAssignableTo(Refusal.class).and().doNotBelongToAnyOf(Refusal.class, ConfigWrong.class, SeveralMatch.class)
                .should().bePackagePrivate().andShould().haveModifier(JavaModifier.FINAL);
    }

    private static ArchRule everyUseCaseSaysWhoMayRunIt() {
        return methods().that().areDeclaredInClassesThat().areAnnotatedWith(Service.class).and().areNotPrivate().and().areNotStatic()
                .should().beAnnotatedWith(Requires.class).orShould().beAnnotatedWith(Open.class);
    }

    private static ArchRule nothingBesideItsTransaction() {
        return CompositeArchRule.of(noClasses().should().beAnnotatedWith(Async.class))
                .and(noMethods().should().beAnnotatedWith(Async.class)
                        .orShould().beAnnotatedWith(Conditions.simplyNamed("ApplicationModuleListener")));
    }

    /** But for the package-info, which tells Modulith about the module. */
    private static ArchRule pureKernel() {
        return noClasses().that().resideInAnyPackage("..shared", Proportion.class.getPackageName(), Release.class.getPackageName()).and()
                .doNotHaveSimpleName("package-info").should().dependOnClassesThat().resideInAPackage("org.springframework..");
    }

    /** But for those that make the released figures, and the one that counts and hands over. */
    private static ArchRule rendersReleasedFigures() {
        return noClasses().that().resideInAPackage("..reports..")
                .and().haveNameNotMatching(".*\\.(Counting|Releases|ReportSystem|FigureCounts|Arrangement|LeavingOut|ReleasedFigures)(\\$.*)?")
                .should().dependOnClassesThat(belongToAnyOf(MeasureSet.class, MeasureTable.class));
    }
}
