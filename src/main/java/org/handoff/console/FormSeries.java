package org.handoff.console;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Fills the form of a command, once or for one record after another, and keeps what is not finished as a sealed draft. */
final class FormSeries {

    private final ConsoleCommand command;
    private final Screen screen;
    private final ToIntFunction<Reply> writer;
    private final Drafts drafts;
    private final FormChecks checks;
    private final Deque<Answers> waiting = new ArrayDeque<>();
    private boolean resumed;
    private String mark = UUID.randomUUID().toString();

    FormSeries(ConsoleCommand command, Screen screen, ToIntFunction<Reply> writer, Drafts drafts, FormChecks checks) {
        this.command = command;
        this.screen = screen;
        this.writer = writer;
        this.drafts = drafts;
        this.checks = checks;
    }

    /** Goes on with a draft, and gives the exit code. */
    int resume(Draft draft, Answers answers) {
        mark = draft.mark();
        resumed = true;
        return fill(answers, draft.typing());
    }

    /** Fills the form and gives the exit code; with a subject, as long as there are more to record. */
    int fill(Answers given) {
        return fill(given, "");
    }

    /** Shows the whole record and asks before it is saved. */
    int confirm(Answers answers) {
        return write(Objects.requireNonNull(guarded(answers, form(answers, null, "")::confirmAndRun)));
    }

    private int fill(Answers given, String typing) {
        var subject = command.subject();
        boolean goesOn = subject != null && given.all(subject).size() != 1;
        var blank = subject == null ? given : given.without(subject);
        waiting.addAll(subject == null ? List.of(given) : given.oneForEach(subject));
        Earlier last = null;
        var begun = typing;
        int code = 0;
        while (true) {
            boolean mayEnd = waiting.isEmpty();
            var answers = next(mayEnd ? blank.without(blankOf(subject)) : waiting.poll(), last != null);
            var form = form(answers, last, begun);
            if (last == null) {
                form.greet();
            } else if (!mayEnd) {
                screen.message("  %s: %s".formatted(blankOf(subject).label(), answers.shown(blankOf(subject))));
            }
            var reply = guarded(answers, () -> form.fillAndRun(mayEnd));
            if (reply == null) {
                return code;
            }
            code = write(reply);
            if (!goesOn) {
                return code;
            }
            last = justSaved(answers, reply);
            begun = "";
        }
    }

    /** What the draft of one record says is not what came of the next. */
    private Answers next(Answers given, boolean later) {
        var answers = given;
        for (Field<?> field : command.fields()) {
            answers = resumed && later && field.isAnew() ? answers.without(field) : answers;
        }
        return answers;
    }

    private GuidedForm form(Answers answers, @Nullable Earlier last, String begun) {
        return new GuidedForm(command, answers, screen, checks, last, begun, () -> keep(answers, ""));
    }

    private static Field<?> blankOf(@Nullable Field<?> subject) {
        return Objects.requireNonNull(subject, "a form without a subject is filled once");
    }

    private int write(Reply reply) {
        drafts.forget(mark);
        return writer.applyAsInt(reply);
    }

    /** When a form is left before its end, what was typed is kept. */
    private @Nullable Reply guarded(Answers answers, Supplier<@Nullable Reply> filling) {
        try {
            return filling.get();
        } catch (LeftForm left) {
            if (left.isOver()) {
                drafts.forget(mark);
                throw left;
            }
            throw keep(answers, left.typing()) ? LeftForm.kept() : left;
        } catch (IdleTooLong idle) {
            keep(answers, idle.typing());
            throw idle;
        } catch (Refusal refused) {
            drafts.forget(mark);
            throw refused;
        }
    }

    private boolean keep(Answers answers, String typing) {
        var texts = answers.texts();
        if (command.isForAnyone() || texts.isEmpty() && typing.isBlank()) {
            return false;
        }
        var subject = command.subject();
        if (subject != null && !waiting.isEmpty()) {
            var all = new ArrayList<>(texts.getOrDefault(subject.name(), List.of()));
            waiting.forEach(next -> all.addAll(next.texts().getOrDefault(subject.name(), List.of())));
            texts.put(subject.name(), all);
        }
        return drafts.keep(new Draft(mark, command.name(), texts, typing));
    }

    /** What the record just saved says, for the next. */
    private Earlier justSaved(Answers answers, Reply reply) {
        var earlier = Earlier.of(reply instanceof Reply.Receipt receipt ? receipt.id().shown() + ", just saved," : "the one just saved");
        for (Field<?> field : command.fields()) {
            if (field != command.subject() && !field.isQuiet()) {
                earlier.with(field, answers.text(field));
            }
        }
        return earlier;
    }
}
