package org.handoff.console;

import java.util.ArrayList;
import java.util.List;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what is missing, one question at a time, as {@code hledger add} does: Enter takes the default, {@code <} goes back,
 * {@code .} finishes, Ctrl-C leaves. Only a wrong answer is asked again. The whole record is shown once before it is saved, and
 * a record that a rule refuses is shown again instead of being lost.
 */
final class GuidedForm {

    private final ConsoleCommand command;
    private final Answers answers;
    private final Screen screen;
    private final Offered offered;
    private final FieldQuestions fields;
    private final WholeRecord record;
    private final Runnable keep;
    private boolean finishing;

    /**
     * @param earlier  the record just saved in the same series, or null
     * @param begun    what stands in the line of the first question to begin with
     * @param keep     keeps what was answered so far, after every answer
     */
    GuidedForm(ConsoleCommand command, Answers answers, Screen screen, FormChecks checks, @Nullable Earlier earlier, String begun,
            Runnable keep) {
        this.command = command;
        this.answers = answers;
        this.screen = screen;
        this.offered = new Offered(command, earlier);
        this.fields = new FieldQuestions(answers, screen, offered, checks, command.subject(), begun);
        this.record = new WholeRecord(command, answers, screen, fields, checks);
        this.keep = keep;
    }

    void greet() {
        screen.message(command.formTitle() + ". Enter takes the [default], Tab shows values,");
        screen.message("- leaves empty, < goes back, . finishes, Ctrl-C leaves.");
    }

    /** Asks for what is missing; nothing when the series ends here. */
    @Nullable Reply fillAndRun(boolean mayEnd) {
        if (offered.words() != null) {
            screen.message(String.valueOf(offered.words()));
        }
        if (!askAll(mayEnd)) {
            return null;
        }
        CommandDesk.applyDefaults(command, answers);
        return confirmAndRun();
    }

    /** Shows the whole record, asks, and saves it; a record that a rule refuses is shown again. */
    Reply confirmAndRun() {
        while (true) {
            record.confirm();
            try {
                if (!command.isComplete(answers)) {
                    throw new NotUnderstood("%s needs %s.".formatted(command.name(), command.incomplete()));
                }
                return command.run(answers);
            } catch (Refusal refusal) {
                requirePermitted(refusal);
                screen.message("! " + refusal.sentence());
                screen.message("Nothing was saved yet. Type the number of the line to correct.");
            }
        }
    }

    private boolean askAll(boolean mayEnd) {
        var open = new ArrayList<Field<?>>(command.fields().stream()
                .filter(field -> !field.isQuiet() && !answers.isLeftEmpty(field) && (!answers.has(field) || field.isInTurn())).toList());
        int at = 0;
        while (at < open.size()) {
            var field = open.get(at);
            sayWhichIsUsed();
            if (!field.isAsked(answers) || finishing && !isStillNeeded(field)) {
                takeUnasked(field);
                at++;
                continue;
            }
            if (mayEnd && field == command.subject()) {
                if (!fields.askOrEnd(field)) {
                    return false;
                }
                at++;
                continue;
            }
            switch (fields.ask(field)) {
                case ANSWERED -> at++;
                case MORE -> { }
                case BACK -> at = back(open, at);
                case FINISH -> finish(field);
            }
            keep.run();
        }
        return true;
    }

    private void sayWhichIsUsed() {
        var words = offered.newlyFound(answers);
        if (words != null) {
            screen.message(words);
        }
    }

    private int back(List<Field<?>> open, int at) {
        finishing = false;
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            if (open.get(earlier).isAsked(answers)) {
                answers.forget(open.get(earlier));
                if (open.get(earlier) == command.subject()) {
                    offered.lookAgain();
                }
                return earlier;
            }
        }
        screen.message("This is the first question.");
        return at;
    }

    /** From here on only what cannot be done without is asked. */
    private void finish(Field<?> field) {
        finishing = true;
        if (isStillNeeded(field)) {
            screen.message("! %s is still needed.".formatted(field.label()));
        }
    }

    private boolean isStillNeeded(Field<?> field) {
        return field.isRequired(answers) && !answers.has(field) && field.isAsked(answers) && field.defaultText(answers) == null
                && offered.told(field) == null;
    }

    /** What the earlier record says was shown to be used before; a code that is out of use by now is left out. */
    private void takeUnasked(Field<?> field) {
        var told = offered.told(field);
        if (finishing && told != null && !answers.has(field) && field.isAsked(answers)) {
            fields.takeOffered(field, told);
        }
    }

    /** Who may not do this cannot mend it by typing something else. */
    static void requirePermitted(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_PERMITTED) {
            throw refusal;
        }
    }
}
