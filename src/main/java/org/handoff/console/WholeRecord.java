package org.handoff.console;

import java.util.ArrayList;
import java.util.List;

/** Shows the whole record once before it is saved, and takes a line's number, yes or no. */
final class WholeRecord {

    private final ConsoleCommand command;
    private final Answers answers;
    private final Screen screen;
    private final FieldQuestions fields;
    private final Questions questions;
    private final FormChecks checks;

    WholeRecord(ConsoleCommand command, Answers answers, Screen screen, FieldQuestions fields, FormChecks checks) {
        this.command = command;
        this.answers = answers;
        this.screen = screen;
        this.fields = fields;
        this.questions = new Questions(screen.keyboard());
        this.checks = checks;
    }

    /**
     * Asks until it may be saved.
     *
     * @throws LeftForm when it is not wanted
     */
    void confirm() {
        while (true) {
            dropWhatNoLongerApplies();
            var lines = show();
            command.firstLines(answers).forEach(screen::message);
            var agreement = command.agreement();
            if (agreement != null) {
                screen.message("");
                new ReplyWriter(screen, OutputFormat.of(null), RowLimit.of(null, screen)).write(agreement.preview().apply(answers));
            }
            var doubts = new ArrayList<>(command.doubts(answers));
            doubts.addAll(checks.notes().doubts(command, answers));
            doubts.forEach(doubt -> screen.message("! " + doubt));
            var typed = questions.ask(lastQuestion(doubts)).strip();
            if (isGoAhead(typed, doubts)) {
                return;
            }
            if (typed.isEmpty() || typed.equalsIgnoreCase("n") || typed.equalsIgnoreCase("no")) {
                throw LeftForm.over();
            }
            if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= lines.size()) {
                var field = lines.get(Integer.parseInt(typed) - 1);
                answers.forget(field);
                fields.ask(field);
            } else {
                screen.message("! " + checks.commands().in(typed).orElseGet(() -> "Type %s to go ahead, n to leave, or a number from 1 to %d.".formatted(
                        command.lastWord() == null ? "y" : command.lastWord(), lines.size())));
            }
        }
    }

    private String lastQuestion(List<String> doubts) {
        if (command.lastWord() != null) {
            return "Type %s to go ahead; Enter leaves: ".formatted(command.lastWord());
        }
        var agreement = command.agreement();
        if (agreement != null) {
            return agreement.question() + "? [y/N] ";
        }
        return doubts.isEmpty() ? command.lastQuestion() + "? [Y/n, or a line's number] "
                : command.lastQuestion() + " all the same? [y/N, or a line's number] ";
    }

    private boolean isGoAhead(String typed, List<String> doubts) {
        if (command.lastWord() != null) {
            return typed.equals(command.lastWord());
        }
        return typed.isEmpty() && doubts.isEmpty() && command.agreement() == null || typed.equalsIgnoreCase("y")
                || typed.equalsIgnoreCase("yes");
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

    private List<Field<?>> show() {
        screen.message("");
        screen.message(String.valueOf(command.formTitle()));
        var lines = command.fields().stream()
                .filter(field -> answers.has(field) || !field.isQuiet() && field.isAsked(answers)).toList();
        int widest = lines.stream().mapToInt(field -> field.label().length()).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            var field = lines.get(i);
            var shown = answers.has(field) ? answers.shown(field) : "-";
            screen.message("  %2d  %s  %s".formatted(i + 1, TextTable.pad(field.label(), widest),
                    shown.replace("\n", "\n" + " ".repeat(widest + 8))));
        }
        return List.copyOf(lines);
    }
}
