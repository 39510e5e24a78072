package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.shell.core.command.CommandRegistry;

class MeantTests {

    private final Values values = new Values(Clock.systemUTC());
    private final CommandRegistry registry = new CommandRegistry();
    private final Commands commands = new Commands(registry);

    MeantTests() {
        var desk = new CommandDesk(new StaticListableBeanFactory().getBeanProvider(Screen.class), null, null, null, null, null, null);
        var first = Field.of("first", values.text());
        var dob = Field.of("dob", values.birthDate());
        var query = Field.of("query", values.text()).positional().repeatable();
        var words = Field.of("note", values.note()).positional();
        var whose = Field.of("participant", values.text()).positional();
        for (var command : List.of(ConsoleCommand.named("participant add").asking(first, dob, Field.of("received", values.pastDate()), Field.of("force", values.flag())),
                ConsoleCommand.named("participant find").asking(query), ConsoleCommand.named("participant edit").asking(whose, first),
                ConsoleCommand.named("provider edit").asking(whose, first), ConsoleCommand.named("note add").asking(whose, words),
                ConsoleCommand.named("today"), ConsoleCommand.named("goal list"), ConsoleCommand.named("note list"), ConsoleCommand.named("task list"),
                ConsoleCommand.named("participant list"), ConsoleCommand.named("report run").asking(query), ConsoleCommand.named("report show"))) {
            registry.registerCommand(new RegisteredCommand(command.does(answers -> Reply.said()), desk));
        }
    }

    private String said(String line) {
        var said = new String[1];
        assertThatExceptionOfType(UsageRefused.class)
                .isThrownBy(() -> CommandLine.of(CommandLine.words(line), CommandLine.asTyped(line), commands)).satisfies(refused -> said[0] = refused.sentence());
        return said[0];
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            find ida                            | participant find ida
            find "Ida  Moreno" O'Dell's         | participant find "Ida  Moreno" O'Dell's
            fnid 'Ida Moreno' --limit 5         | participant find 'Ida Moreno' --limit 5
            partcipant find ida                 | participant find ida
            find participant ida                | participant find ida
            list participants --output json     | participant list --output json
            participants lst                    | participant list
            participantlist --limit 3           | participant list --limit 3
            run monthly                         | report run monthly
            Tody C:\\x                          | today C:\\x
            todya --help                        | today --help
            partcipant add --received 3/2 --force | participant add --received 3/2 --force
            """)
    void suggestsTheWholeLineAsItCouldBeTyped(String line, String meant) {
        assertThat(said(line)).startsWith("There is no command '").endsWith("'. Did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            partcipant add --first "Ida May" --dob 7/15/1979 | participant add --first … --dob …
            partcipant add --first=Ida --dob='7/15/1979'     | participant add --first=… --dob=…
            partcipant add --fisrt Ida --x=Ida --force       | participant add --fisrt … --x=… --force
            nte add P1 "slept well"                          | note add P1 …
            """)
    void leavesOutWhatMaySayWhoSomebodyIs(String line, String meant) {
        assertThat(said(line)).endsWith("Did you mean '" + meant + "'?").doesNotContain("Ida").doesNotContain("1979").doesNotContain("slept");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            edit P1            | There is no command 'edit'. Did you mean 'participant edit P1' or 'provider edit P1'?
            list --limit 2     | There is no command 'list'. Before list comes one of: goal, note, participant, task.
            lits               | There is no command 'lits'. Before list comes one of: goal, note, participant, task.
            report monthly     | There is no command 'report monthly'. After report comes one of: run, show.
            report             | report what? One of: run, show.
            reprot             | There is no command 'reprot'. Did you mean report? After it comes one of: run, show.
            particpant --first Ida | There is no command 'particpant'. Did you mean participant? After it comes one of: add, edit, find, list.
            new client ida     | There is no command 'new client'. See: help
            P1                 | There is no command 'P1'. See: help
            """)
    void saysWhatThereIsWhenSeveralAreAsNear(String line, String sentence) {
        assertThat(said(line)).isEqualTo(sentence);
    }

    @Test
    void quotesTheWordsOfACallAgain() {
        assertThatExceptionOfType(UsageRefused.class)
                .isThrownBy(() -> CommandLine.of(List.of("find", "Ida Moreno", "O'Dell", "a \"b\"", "$x", "", "7/15"), commands))
                .withMessageEndingWith("Did you mean 'participant find \"Ida Moreno\" \"O'Dell\" 'a \"b\"' '$x' \"\" 7/15'?");
        assertThatExceptionOfType(UsageRefused.class).isThrownBy(() -> CommandLine.of(List.of("find ida", "x y"), commands))
                .withMessageEndingWith("Did you mean 'participant find ida \"x y\"'?");
    }
}
