package org.handoff.console;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Recognizes a command that was typed for an answer, by somebody who takes the form to be over. */
final class StrayCommand {

    private final ObjectProvider<Commands> commands;
    private final String leaving;

    /** @param form  the command whose form is open */
    StrayCommand(ObjectProvider<Commands> commands, ConsoleCommand form) {
        this.commands = commands;
        this.leaving = form.isForAnyone() ? "Ctrl-C leaves it" : "Ctrl-C leaves and keeps a draft";
    }

    /** What is said to who typed a command for an answer that the question does not have; nothing to anybody else. */
    Optional<String> in(String typed) {
        return isCommand(typed) ? Optional.of("That is a command; this form is still open. %s.".formatted(leaving)) : Optional.empty();
    }

    private boolean isCommand(String typed) {
        var words = List.of(typed.strip().split("\\s+"));
        return Prompt.leaves(typed) || commands.getObject().find(words).filter(found -> found.name().contains(" ") || isRun(words)).isPresent();
    }

    /** Many an answer begins with a word that is a command of its own, such as use of force. */
    private boolean isRun(List<String> words) {
        try {
            return CommandLine.of(words, commands.getObject()).command().name().equalsIgnoreCase(words.get(0));
        } catch (UsageRefused anotherText) {
            return false;
        }
    }
}
