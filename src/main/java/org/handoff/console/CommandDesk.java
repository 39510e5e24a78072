package org.handoff.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.platform.StorageFaults;
import org.handoff.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;
import org.springframework.stereotype.Component;

/** Serves one command: reads its options, asks for what is missing, runs it, writes the reply, words what went wrong. */
@Component
class CommandDesk {

    /** Typed for an answer that is to be left empty, whatever is offered. */
    static final String NOTHING = "-";
    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);

    private final ObjectProvider<Screen> screens;
    private final StorageFaults storageFaults;

    CommandDesk(ObjectProvider<Screen> screens, StorageFaults storageFaults) {
        this.screens = screens;
        this.storageFaults = storageFaults;
    }

    ExitStatus serve(ConsoleCommand command, ParsedInput input) {
        var screen = screens.getObject();
        try {
            var options = new LinkedHashMap<String, List<String>>();
            for (CommandOption option : input.options()) {
                options.computeIfAbsent(option.longName(), name -> new ArrayList<>()).add(option.value());
            }
            return new ExitStatus(serve(command, options, screen), "");
        } catch (LeftForm left) {
            screen.message("Left. Nothing was saved.");
            return new ExitStatus(130, "");
        } catch (RuntimeException thrown) {
            return refuse(thrown, screen);
        }
    }

    /** The one place that words what went wrong. */
    ExitStatus refuse(RuntimeException thrown, Screen screen) {
        var mark = screen.interactive() ? "! " : "";
        if (thrown instanceof Refusal refusal) {
            screen.message(mark + refusal.sentence());
            return new ExitStatus(refusal.kind().exitCode(), refusal.sentence());
        }
        var sentence = storageFaults.sentence(thrown);
        if (sentence.isPresent()) {
            LOG.warn("Storage fault: {}", thrown.getClass().getSimpleName());
            screen.message(mark + sentence.get());
            return new ExitStatus(1, sentence.get());
        }
        if (thrown instanceof OptimisticLockingFailureException) {
            screen.message(mark + "Someone else changed that record meanwhile, and nothing was saved. Show it and try again.");
            return new ExitStatus(3, "");
        }
        LOG.error("Command failed", thrown);
        screen.message(mark + "That did not work, and nothing was saved. Details are in the log.");
        return new ExitStatus(1, "");
    }

    private int serve(ConsoleCommand command, Map<String, List<String>> options, Screen screen) {
        var format = OutputFormat.of(options.remove(CommandLine.OUTPUT));
        var limit = RowLimit.of(options.remove(CommandLine.LIMIT), screen);
        var answers = new Answers(limit.rows());
        boolean wrong = readOptions(command, options, answers, screen);
        var missing = missing(command, answers);
        boolean guided = command.formTitle() != null && screen.interactive();
        if (guided && (wrong || options.isEmpty() || !missing.isEmpty() || !command.isComplete(answers) || hasMoreToAsk(command, answers))) {
            return new ReplyWriter(screen, format, limit).write(new GuidedForm(command, answers, screen).fillAndRun());
        }
        requireComplete(command, missing, answers);
        applyDefaults(command, answers);
        requireInPlace(command, answers);
        var doubts = command.doubts(answers);
        var reply = guided && !doubts.isEmpty() ? new GuidedForm(command, answers, screen).confirmAndRun()
                : Reply.remarked(command.run(answers), doubts, 0);
        return new ReplyWriter(screen, format, limit).write(reply);
    }

    /** Reads what was typed; at the prompt a wrong answer is said and asked again instead of refusing the command. */
    private static boolean readOptions(ConsoleCommand command, Map<String, List<String>> options, Answers answers, Screen screen) {
        boolean wrong = false;
        for (Field<?> field : command.fields()) {
            for (String text : options.getOrDefault(field.name(), List.of())) {
                if (text.strip().equals(NOTHING)) {
                    answers.leaveEmpty(field);
                    continue;
                }
                try {
                    answers.add(field, field.read(text, answers));
                } catch (Refusal refusal) {
                    if (!screen.interactive() || command.formTitle() == null) {
                        throw new OptionRefused(field.name(), refusal);
                    }
                    screen.message("! --%s: %s".formatted(field.name(), refusal.sentence()));
                    wrong = true;
                }
            }
        }
        return wrong;
    }

    private static List<String> missing(ConsoleCommand command, Answers answers) {
        return command.fields().stream()
                .filter(field -> field.isRequired(answers) && !answers.has(field) && field.isAsked(answers)
                        && (field.defaultText(answers) == null || answers.isLeftEmpty(field)))
                .map(Field::name).toList();
    }

    /** Whether questions are left that are asked in turn; a script goes without. */
    private static boolean hasMoreToAsk(ConsoleCommand command, Answers answers) {
        return command.fields().stream().anyMatch(field -> field.isInTurn() && field.nextQuestion(answers) != null);
    }

    private static void requireComplete(ConsoleCommand command, List<String> missing, Answers answers) {
        var example = command.examples().isEmpty() ? "" : " Example: " + command.examples().get(0);
        if (!command.isComplete(answers)) {
            throw new UsageRefused("%s needs %s.%s".formatted(command.name(), command.incomplete(), example));
        }
        if (!missing.isEmpty()) {
            throw new UsageRefused("%s needs --%s.%s".formatted(command.name(), String.join(" and --", missing), example));
        }
    }

    /** What was said and cannot be kept is never dropped in silence. */
    private static void requireInPlace(ConsoleCommand command, Answers answers) {
        for (Field<?> field : command.fields()) {
            if (answers.has(field) && !field.applies(answers)) {
                throw new NotUnderstood(field.outOfPlace());
            }
        }
    }

    static void applyDefaults(ConsoleCommand command, Answers answers) {
        for (Field<?> field : command.fields()) {
            if (!answers.has(field) && !answers.isLeftEmpty(field) && field.isAsked(answers)) {
                var text = field.defaultText(answers);
                if (text != null) {
                    answers.put(field, field.read(text, answers));
                }
            }
        }
    }
}
