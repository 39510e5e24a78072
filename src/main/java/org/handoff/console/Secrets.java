package org.handoff.console;

import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for what nobody may look over the shoulder at, and shows what must leave the screen again. */
@Component
public class Secrets {

    private final ObjectProvider<Screen> screens;
    private final ConsoleWiring wiring;
    private final ObjectProvider<EarlyDialogue> early;

    Secrets(ObjectProvider<Screen> screens, ConsoleWiring wiring, ObjectProvider<EarlyDialogue> early) {
        this.screens = screens;
        this.wiring = wiring;
        this.early = early;
    }

    /** Whether a person sits before the screen who can be asked. */
    public boolean canAsk() {
        return wiring.isOpen() && screens.getObject().interactive();
    }

    /**
     * Asks, showing a star for each character, unless it was asked and answered while the program was being made.
     *
     * @return what was typed; the caller overwrites it
     * @throws RuntimeException that leaves the command, on Ctrl-C
     */
    public char[] ask(String question) {
        return answered(question).orElseGet(() -> read(question, '*').toCharArray());
    }

    /** Asks for something that may be read along, such as a key that stands on the screen anyway. */
    public String askOpenly(String question) {
        return answered(question).map(String::valueOf).orElseGet(() -> read(question, null)).strip();
    }

    /** Says something for the person at the screen. */
    public void say(String line) {
        screens.getObject().message(line);
    }

    /** Clears the screen and what can be scrolled back to. */
    public void clear() {
        screens.getObject().clear();
    }

    private Optional<char[]> answered(String question) {
        return early.stream().flatMap(dialogue -> dialogue.answer(question).stream()).findFirst();
    }

    private String read(String question, @Nullable Character mask) {
        var keyboard = screens.getObject().keyboard();
        var reader = keyboard.reader();
        reader.takeAnAnswer();
        try {
            return keyboard.read(reader, keyboard.literally(question), mask);
        } catch (UserInterruptException | EndOfFileException left) {
            throw new LeftForm();
        }
    }
}
