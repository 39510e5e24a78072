package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.shell.core.command.CommandRegistry;

class CommandLineTests {

    private final Commands commands = commands();

    private static Commands commands() {
        var values = new Values(Clock.systemUTC());
        var registry = new CommandRegistry();
        var desk = new CommandDesk(new StaticListableBeanFactory().getBeanProvider(Screen.class), null, null, null, null, null, null);
        var add = ConsoleCommand.named("contact add").asking(Field.of("participant", values.text()).positional().repeatable(),
                Field.of("topic", values.text()).repeatable(), Field.of("note", values.text()), Field.of("again", values.flag()));
        var show = ConsoleCommand.named("contact show").asking(Field.of("contact", values.text()).positional());
        registry.registerCommand(new RegisteredCommand(add.does(answers -> Reply.said()), desk));
        registry.registerCommand(new RegisteredCommand(show.does(answers -> Reply.said()), desk));
        return new Commands(registry);
    }

    private Map<String, List<String>> options(String line) {
        return CommandLine.of(CommandLine.words(line), commands).options();
    }

    @Test
    void leavesBackslashesAlone() {
        assertThat(CommandLine.words("import \"C:\\moving in\\2026\" --dry-run"))
                .containsExactly("import", "C:\\moving in\\2026", "--dry-run");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            contact add --note "came in, twice"   | {note=[came in, twice]}
            contact add --note 'said "no"'        | {note=[said "no"]}
            contact add --note O'Brien-D'Arcy     | {note=[O'Brien-D'Arcy]}
            contact add --note='a b' --again      | {note=[a b], again=[yes]}
            contact add O'Dell 'Ray Dunn' O'Neil  | {participant=[O'Dell, Ray Dunn, O'Neil]}
            contact add P1 --note dogs' --again   | {note=[dogs'], again=[yes], participant=[P1]}
            contact add P1 --note 5'10" --again   | {note=[5'10"], again=[yes], participant=[P1]}
            contact add --note "I'm fine"         | {note=[I'm fine]}
            contact add --note=signed             | {note=[signed]}
            contact add --note=a=b                | {note=[a=b]}
            contact add --note -3d                | {note=[-3d]}
            contact add --note ""                 | {note=[]}
            contact add --NOTE x                  | {note=[x]}
            CONTACT Add --note x                  | {note=[x]}
            contact add --again                   | {again=[yes]}
            contact add --again no                | {again=[no]}
            contact add --again --note x          | {again=[yes], note=[x]}
            contact add --topic a --topic b       | {topic=[a, b]}
            contact add P1 P2 --topic a           | {topic=[a], participant=[P1, P2]}
            contact add --output json --limit 5   | {output=[json], limit=[5]}
            """)
    void takesALineApart(String line, String options) {
        assertThat(options(line)).hasToString(options);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            contact add --notes x             | Did you mean --note?
            contact add --note "he said "ok"" | Put the other kind around it: 'she said "fine"'.
            contact add --note 'I'm fine'     | Put the other kind around it
            contact add --note "a \\"ok\\" b" | Put the other kind around it
            contact add --zebra x             | contact add has no option --zebra. See: help contact add
            contact add --note                | --note needs a value
            contact add --note --again        | --note needs a value
            contact add --note a --note b     | --note is given twice
            contact add --note=a --note=a     | --note is given twice
            contact show C1 C2                | does not know what to do with 'C2'
            contact ad                        | Did you mean 'contact add'?
            contact                           | One of: add, show
            contact add --note O'Dell 'x      | A quotation mark is not closed
            contact add --note "open          | A quotation mark is not closed
            """)
    void saysWhatIsWrongWithALine(String line, String said) {
        assertThatExceptionOfType(UsageRefused.class).isThrownBy(() -> options(line)).withMessageContaining(said);
    }

    @Test
    void givesHelpHoweverWrongTheRestIs() {
        assertThat(CommandLine.of(List.of("contact", "show", "C1", "C2", "--help"), commands).help()).isTrue();
    }
}
