package org.handoff.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private final Questions questions;
    private final Map<Field<?>, String> before = new HashMap<>();

    GuidedForm(ConsoleCommand command, Answers answers, Screen screen) {
        this.command = command;
        this.answers = answers;
        this.screen = screen;
        this.questions = new Questions(screen.keyboard());
    }

    Reply fillAndRun() {
        screen.message(command.formTitle() + ". Enter takes the [default], Tab shows values,");
        screen.message("- leaves empty, < goes back, . finishes, Ctrl-C leaves.");
        askAll();
        CommandDesk.applyDefaults(command, answers);
        return confirmAndRun();
    }

    /** Shows the whole record, asks, and saves it; a record that a rule refuses is shown again. */
    Reply confirmAndRun() {
        while (true) {
            confirm();
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

    private void askAll() {
        var open = new ArrayList<Field<?>>(command.fields().stream()
                .filter(field -> !field.isQuiet() && (!answers.has(field) || field.isInTurn())).toList());
        int at = 0;
        while (at < open.size()) {
            var field = open.get(at);
            if (!field.isAsked(answers)) {
                at++;
                continue;
            }
            switch (field.isInTurn() ? askInTurn(field) : ask(field)) {
                case ANSWERED -> at++;
                case BACK -> at = back(open, at);
                case FINISH -> at = finish(open, at);
            }
        }
    }

    private int back(List<Field<?>> open, int at) {
        for (int earlier = at - 1; earlier >= 0; earlier--) {
            if (open.get(earlier).isAsked(answers)) {
                answers.forget(open.get(earlier));
                return earlier;
            }
        }
        screen.message("This is the first question.");
        return at;
    }

    private int finish(List<Field<?>> open, int at) {
        for (int i = at; i < open.size(); i++) {
            var field = open.get(i);
            if (field.isRequired(answers) && field.isAsked(answers) && field.defaultText(answers) == null) {
                screen.message("! %s is still needed.".formatted(field.label()));
                return i;
            }
        }
        return open.size();
    }

    private enum Step { ANSWERED, BACK, FINISH }

    private <T> Step ask(Field<T> field) {
        while (true) {
            var suggestion = answers.has(field) ? null : before.getOrDefault(field, field.offeredText(answers));
            var typed = questions.ask(question(field, suggestion), text -> field.value().offer(text, answers)).strip();
            if (typed.equals(CommandDesk.NOTHING) && !field.isRequired(answers)) {
                answers.leaveEmpty(field);
                return Step.ANSWERED;
            }
            if (typed.equals("<")) {
                return Step.BACK;
            }
            if (typed.equals(".")) {
                return Step.FINISH;
            }
            if (typed.isEmpty() && (answers.has(field) || suggestion == null && !field.isRequired(answers))) {
                return Step.ANSWERED;
            }
            if (typed.equals(CommandDesk.NOTHING) || typed.isEmpty() && suggestion == null) {
                screen.message("! %s is needed.%s".formatted(field.label(), hint(field)));
            } else if ((typed.isEmpty() ? takeSuggested(field, String.valueOf(suggestion)) : take(field, typed))
                    && !field.isRepeatable()) {
                return Step.ANSWERED;
            }
        }
    }

    /** Asks question by question; going back takes the last answer back first. */
    private <T> Step askInTurn(Field<T> field) {
        field.introduction(answers).forEach(screen::message);
        answers.askInTurn();
        for (var next = field.nextQuestion(answers); next != null; next = field.nextQuestion(answers)) {
            var suggestion = field.offeredText(answers);
            var typed = questions.ask("  %s%s: ".formatted(next, suggestion == null ? "" : " [" + suggestion + "]"),
                    text -> field.value().offer(text, answers)).strip();
            if (typed.equals(".")) {
                return Step.FINISH;
            }
            if (typed.equals("<")) {
                if (!answers.dropLast(field)) {
                    return Step.BACK;
                }
            } else if (!typed.isEmpty() || suggestion != null) {
                take(field, typed.isEmpty() ? suggestion : typed);
            }
        }
        return Step.ANSWERED;
    }

    private String question(Field<?> field, @Nullable String suggestion) {
        var more = answers.has(field) && field.isRepeatable() ? " (another, or Enter)" : "";
        return "  %s%s%s: ".formatted(field.label(), more, suggestion == null ? "" : " [" + suggestion + "]");
    }

    /** Takes what was offered; of a field that may be repeated, several values stand in it with semicolons between them. */
    private boolean takeSuggested(Field<?> field, String suggestion) {
        if (!field.isRepeatable()) {
            return take(field, suggestion);
        }
        return Stream.of(suggestion.split("; ")).allMatch(text -> take(field, text));
    }

    /** Reads one answer; says what is wrong with it, or which records it fits, and gives false when it must be asked again. */
    private <T> boolean take(Field<T> field, String typed) {
        try {
            var value = field.read(typed, answers);
            if (field.isRepeatable()) {
                answers.add(field, value, typed);
            } else {
                answers.put(field, value, typed);
            }
            before.put(field, typed);
            field.value().remark(typed).ifPresent(remark -> screen.message("    " + remark));
            var shown = field.value().show(value);
            if (!shown.equalsIgnoreCase(typed)) {
                screen.message("    " + shown);
            }
            return true;
        } catch (SeveralMatch several) {
            return pick(field, several);
        } catch (Refusal refusal) {
            requirePermitted(refusal);
            screen.message("! " + refusal.sentence());
            return false;
        }
    }

    private <T> boolean pick(Field<T> field, SeveralMatch several) {
        var choices = several.choices().stream().limit(9).toList();
        for (int i = 0; i < choices.size(); i++) {
            screen.message("    %d  %s".formatted(i + 1, choices.get(i).shown()));
        }
        if (several.choices().size() > choices.size()) {
            screen.message("    … %d more; type more of it".formatted(several.choices().size() - choices.size()));
        }
        var typed = questions.ask("    Number, or type more: ", text -> List.of()).strip();
        if (typed.isEmpty()) {
            return false;
        }
        boolean number = typed.matches("[1-9]") && Integer.parseInt(typed) <= choices.size();
        return take(field, number ? choices.get(Integer.parseInt(typed) - 1).value() : typed);
    }

    private void confirm() {
        while (true) {
            dropWhatNoLongerApplies();
            var lines = showRecord();
            command.preview(answers).forEach(screen::message);
            var doubts = command.doubts(answers);
            doubts.forEach(doubt -> screen.message("! " + doubt));
            var typed = questions.ask(lastQuestion(doubts), text -> List.of()).strip();
            if (isGoAhead(typed, doubts)) {
                return;
            }
            if (typed.isEmpty() || typed.equalsIgnoreCase("n") || typed.equalsIgnoreCase("no")) {
                throw LeftForm.over();
            }
            if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= lines.size()) {
                var field = lines.get(Integer.parseInt(typed) - 1);
                answers.forget(field);
                if (field.isInTurn()) {
                    askInTurn(field);
                } else {
                    ask(field);
                }
            } else {
                screen.message("! Type %s to save, n to leave, or a number from 1 to %d.".formatted(
                        command.lastWord() == null ? "y" : command.lastWord(), lines.size()));
            }
        }
    }

    private String lastQuestion(List<String> doubts) {
        if (command.lastWord() != null) {
            return "Type %s to go ahead; Enter leaves: ".formatted(command.lastWord());
        }
        return doubts.isEmpty() ? "Save? [Y/n, or a line's number] " : "Save all the same? [y/N, or a line's number] ";
    }

    private boolean isGoAhead(String typed, List<String> doubts) {
        if (command.lastWord() != null) {
            return typed.equals(command.lastWord());
        }
        return typed.isEmpty() && doubts.isEmpty() || typed.equalsIgnoreCase("y") || typed.equalsIgnoreCase("yes");
    }

    /** An answer that a later one has put out of place is left out before the eyes of who typed it. */
    private void dropWhatNoLongerApplies() {
        for (Field<?> field : command.fields()) {
            if (answers.has(field) && !field.applies(answers)) {
                screen.message("! %s is left out: %s".formatted(answers.shown(field), field.outOfPlace()));
                answers.forget(field);
            }
        }
    }

    private List<Field<?>> showRecord() {
        screen.message("");
        screen.message(String.valueOf(command.formTitle()));
        var lines = command.fields().stream()
                .filter(field -> answers.has(field) || !field.isQuiet() && field.isAsked(answers)).toList();
        int widest = lines.stream().mapToInt(field -> field.label().length()).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            var field = lines.get(i);
            var shown = answers.has(field) ? answers.shown(field) : "-";
            screen.message("  %2d  %s  %s".formatted(i + 1, TextTable.pad(field.label(), widest), shown));
        }
        return List.copyOf(lines);
    }

    /** Who may not do this cannot mend it by typing something else. */
    private static void requirePermitted(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.NOT_PERMITTED) {
            throw refusal;
        }
    }

    private static String hint(Field<?> field) {
        return field.help().isEmpty() ? "" : " " + field.help();
    }
}
