package org.handoff.console;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks for one field of a form until the answer can be read; only a wrong answer is asked again. */
final class FieldQuestions {

    /** What came of a question; more says that the field has another one. */
    enum Step { ANSWERED, MORE, BACK, FINISH }

    /** What could be typed at the prompt to see the values is of no use in a form, which lists them. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?: (?:See|Look for the person)|; look with): [^.]*$");
    /** Columns kept free for an answer beside its question. */
    private static final int ROOM = 12;

    private final Answers answers;
    private final Screen screen;
    private final Questions questions;
    private final Offered offered;
    private final FormChecks checks;
    private final Set<Field<?>> introduced = new HashSet<>();
    private final @Nullable Field<?> subject;
    private @Nullable String begun;
    private boolean strayed;

    /**
     * @param subject  what each record of a series is about, or null
     * @param begun  what stands in the line of the first question to begin with
     */
    FieldQuestions(Answers answers, Screen screen, Offered offered, FormChecks checks, @Nullable Field<?> subject, String begun) {
        this.answers = answers;
        this.screen = screen;
        this.questions = new Questions(screen.keyboard());
        this.offered = offered;
        this.checks = checks;
        this.subject = subject;
        this.begun = begun.isEmpty() ? null : begun;
    }

    /** Asks for a field, each of its values in turn when it is one of those. */
    Step ask(Field<?> field) {
        return field.isInTurn() ? askInTurn(field) : askOnce(field);
    }

    /** Asks whom the next record of a series is about; false when there is none. */
    boolean askOrEnd(Field<?> next) {
        while (true) {
            var typed = typedOrLeft(next);
            if (typed.isEmpty() || typed.equals(".")) {
                return false;
            }
            if (takeTyped(next, typed)) {
                return true;
            }
        }
    }

    /** Ctrl-C and Ctrl-D say that there is nobody else: what was recorded stands. */
    private String typedOrLeft(Field<?> next) {
        try {
            return typed(next, "  %s (Enter to end): ".formatted(next.label()));
        } catch (LeftForm left) {
            return "";
        }
    }

    private Step askOnce(Field<?> field) {
        while (true) {
            var suggestion = answers.has(field) ? null : offered.text(field, answers);
            var typed = typed(field, question(field, suggestion));
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
            if (typed.isEmpty() && answers.has(field)) {
                return Step.ANSWERED;
            }
            if (typed.isEmpty() && suggestion == null && !field.isRequired(answers)) {
                // a form that is resumed does not ask again what was passed over
                answers.leaveEmpty(field);
                return Step.ANSWERED;
            }
            if (typed.equals(CommandDesk.NOTHING) || typed.isEmpty() && suggestion == null) {
                screen.message("! %s is needed.%s".formatted(field.label(), hint(field)));
                example(field).ifPresent(screen::message);
            } else if ((typed.isEmpty() ? takeOffered(field, String.valueOf(suggestion)) : takeTyped(field, typed))
                    && !asksForMore(field)) {
                return Step.ANSWERED;
            }
        }
    }

    /** A series has one record for each value of its subject. */
    private boolean asksForMore(Field<?> field) {
        return field.isRepeatable() && field != subject;
    }

    /** Asks the next question of a field that has several, so that each answer is kept; going back takes the last one back first. */
    private Step askInTurn(Field<?> field) {
        if (introduced.add(field)) {
            field.introduction(answers).forEach(screen::message);
        }
        answers.askInTurn();
        var next = field.nextQuestion(answers);
        if (next == null) {
            return Step.ANSWERED;
        }
        var suggestion = field.offeredText(answers);
        var typed = typed(field, inOneLine("  %s%s: ".formatted(next, suggestion == null ? "" : " [" + suggestion + "]")));
        if (typed.equals(".")) {
            return Step.FINISH;
        }
        if (typed.equals("<")) {
            return answers.dropLast(field) ? Step.MORE : Step.BACK;
        }
        if (!typed.isEmpty()) {
            takeTyped(field, typed);
        } else if (suggestion != null) {
            take(field, suggestion);
        }
        return Step.MORE;
    }

    /** A question that leaves no room for its answer says its sentence first, broken between words, and asks on the next line. */
    private String inOneLine(String question) {
        int sentence = question.lastIndexOf(". ");
        if (sentence < 0 || question.length() + ROOM < screen.width()) {
            return question;
        }
        screen.message(question.substring(0, sentence + 1));
        return "    " + question.substring(sentence + 2);
    }

    private String typed(Field<?> field, String words) {
        var line = begun;
        boolean again = strayed;
        begun = null;
        strayed = false;
        return questions.ask(Question.of(field, answers, words, line), again).strip();
    }

    private String question(Field<?> field, @Nullable String suggestion) {
        var more = answers.has(field) && asksForMore(field) ? " (another, or Enter)" : "";
        return "  %s%s%s: ".formatted(field.label(), more, suggestion == null ? "" : " [" + suggestion + "]");
    }

    /** Takes what was offered; of a field that may be repeated, several values stand in it with semicolons between them. */
    boolean takeOffered(Field<?> field, String suggestion) {
        return field.isRepeatable() ? Stream.of(suggestion.split("; ")).allMatch(text -> take(field, text)) : take(field, suggestion);
    }

    /** Takes what was typed; a number may stand for what is listed under the line. */
    private boolean takeTyped(Field<?> field, String typed) {
        var listed = typed.matches("[1-9]") && Question.of(field, answers, "", null).numbered() ? field.value().offer("", answers) : List.<Choice>of();
        int number = listed.isEmpty() ? 0 : Integer.parseInt(typed);
        boolean picked = number >= 1 && number <= Math.min(Questions.LISTED, listed.size());
        return take(field, picked ? listed.get(number - 1).value() : typed);
    }

    /** Reads one answer; says what is wrong with it, or which records it fits, and gives false when it must be asked again. */
    private <T> boolean take(Field<T> field, String typed) {
        try {
            var value = field.read(typed, answers);
            if (field.value().isNote() && !isKept(typed)) {
                begun = typed;
                return false;
            }
            if (field.isInTurn()) {
                // which question it answers is not in what was typed
                answers.add(field, value, field.value().show(value));
            } else if (field.isRepeatable()) {
                answers.add(field, value, typed);
            } else {
                answers.put(field, value, typed);
            }
            offered.remember(field, String.valueOf(answers.text(field)));
            field.value().remark(typed).ifPresent(remark -> screen.message("    " + remark));
            var shown = field.value().show(value);
            if (!shown.equalsIgnoreCase(typed) && !field.value().takesLines()) {
                screen.message("    " + shown);
            }
            return true;
        } catch (SeveralMatch several) {
            var picked = new Picking(screen, questions).among(several.choices());
            return picked.isPresent() && take(field, picked.get());
        } catch (Refusal refusal) {
            GuidedForm.requirePermitted(refusal);
            var stray = checks.commands().in(typed);
            strayed = stray.isPresent();
            screen.message("! " + stray.orElseGet(() -> field.value().isListed() ? ELSEWHERE.matcher(refusal.sentence()).replaceFirst("") : refusal.sentence()));
            if (!strayed) {
                example(field).ifPresent(screen::message);
            }
            return false;
        }
    }

    /** A right answer, where a list gives one; every other refusal has one in its own sentence. */
    private Optional<String> example(Field<?> field) {
        var choices = field.value().isListed() ? field.value().offer("", answers) : List.<Choice>of();
        return choices.stream().findFirst().map(first -> "    For example: " + screen.keyboard().shown(first.shown()));
    }

    /** A note that seems to name somebody is kept as it is, or changed: whoever typed it decides. */
    private boolean isKept(String note) {
        var doubt = checks.notes().doubt(note);
        if (doubt.isEmpty()) {
            return true;
        }
        screen.message("! " + doubt.get());
        boolean kept = questions.ask("    k keeps it so, Enter changes it: ").strip().toLowerCase(Locale.ROOT).startsWith("k");
        if (kept) {
            checks.notes().keep(note);
        }
        return kept;
    }

    private static String hint(Field<?> field) {
        return field.help().isEmpty() ? "" : " " + field.help();
    }
}
