package org.handoff.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.handoff.platform.StorageFaults;
import org.handoff.shared.Refusal;
import org.handoff.shared.Stopped;
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
    /** The exit code of what a person left or stopped. */
    static final int STOPPED = 130;
    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);

    private final ObjectProvider<Screen> screens;
    private final StorageFaults storageFaults;
    private final Doorkeeper door;
    private final Drafts drafts;
    private final ObjectProvider<Telltales> telltales;
    private final ObjectProvider<WaysBack> waysBack;
    private final ObjectProvider<Commands> commands;

    CommandDesk(ObjectProvider<Screen> screens, StorageFaults storageFaults, Doorkeeper door, Drafts drafts,
            ObjectProvider<Telltales> telltales, ObjectProvider<WaysBack> waysBack, ObjectProvider<Commands> commands) {
        this.screens = screens;
        this.storageFaults = storageFaults;
        this.door = door;
        this.drafts = drafts;
        this.telltales = telltales;
        this.waysBack = waysBack;
        this.commands = commands;
    }

    ExitStatus serve(ConsoleCommand command, ParsedInput input) {
        var options = new LinkedHashMap<String, List<String>>();
        for (CommandOption option : input.options()) {
            options.computeIfAbsent(option.longName(), name -> new ArrayList<>()).add(option.value());
        }
        return attended(screen -> serve(command, options, screen));
    }

    /** Opens the form of a draft again. */
    ExitStatus resume(ConsoleCommand command, Draft draft) {
        return attended(screen -> {
            door.admit().forEach(screen::message);
            var limit = RowLimit.of(null, screen);
            var answers = new Answers(limit.rows());
            readOptions(command, draft.answers(), answers, screen);
            begins(command);
            int code = series(command, screen, new ReplyWriter(screen, OutputFormat.of(null), limit)).resume(draft, answers);
            // how it is taken back was said
            begins(command);
            return code;
        });
    }

    /** The session locks: the keys go, and what stood on the screen. */
    ExitStatus lock(Screen screen) {
        door.lock();
        screen.clear();
        screen.message("Locked, because no key was pressed for a while. To go on, type: login");
        return new ExitStatus(Refusal.Kind.NOT_PERMITTED.exitCode(), "");
    }

    private ExitStatus attended(ToIntFunction<Screen> service) {
        var screen = screens.getObject();
        try {
            return new ExitStatus(service.applyAsInt(screen), "");
        } catch (LeftForm left) {
            screen.message("Left. Nothing was saved." + (left.isKept() ? " What you typed is kept as a draft; to go on with it, type: resume" : ""));
            return new ExitStatus(STOPPED, "");
        } catch (IdleTooLong idle) {
            return lock(screen);
        } catch (RuntimeException thrown) {
            return refuse(thrown, screen);
        }
    }

    private static ExitStatus stopped(Screen screen) {
        screen.message("Stopped. Nothing was saved.");
        return new ExitStatus(STOPPED, "");
    }

    /** The one place that words what went wrong. */
    ExitStatus refuse(RuntimeException thrown, Screen screen) {
        var mark = screen.interactive() ? "! " : "";
        if (thrown instanceof Refusal refusal) {
            screen.message(mark + sentence(refusal));
            return new ExitStatus(refusal.kind().exitCode(), refusal.sentence());
        }
        // asked to stop, libraries fail in ways of their own
        if (Stopped.isBehind(thrown) | Stopped.forget()) {
            LOG.info("Stopped: {}", thrown.getClass().getSimpleName());
            return stopped(screen);
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
        if (!command.isForAnyone()) {
            door.admit().forEach(screen::message);
        }
        begins(command);
        var format = OutputFormat.of(options.remove(CommandLine.OUTPUT));
        var limit = RowLimit.of(options.remove(CommandLine.LIMIT), screen);
        var answers = new Answers(limit.rows());
        boolean wrong = readOptions(command, options, answers, screen);
        var missing = missing(command, answers);
        boolean guided = command.formTitle() != null && screen.interactive();
        var writer = new ReplyWriter(screen, format, limit);
        if (guided && (wrong || !missing.isEmpty() || !command.isComplete(answers) || hasMoreToAsk(command, options, answers))) {
            return series(command, screen, writer).fill(answers);
        }
        requireComplete(command, missing, answers);
        applyDefaults(command, answers);
        requireInPlace(command, answers);
        var doubts = new ArrayList<>(command.doubts(answers));
        doubts.addAll(notes().doubts(command, answers));
        var agreement = command.agreement();
        boolean toAgree = agreement != null && !agreement.isGiven(answers);
        if (guided && (!doubts.isEmpty() || command.showsFirst() || toAgree)) {
            return series(command, screen, writer).confirm(answers);
        }
        return written(toAgree ? Reply.remarked(agreement.preview().apply(answers),
                List.of("Nothing was changed yet. To go ahead, add --yes."), Refusal.Kind.USAGE.exitCode())
                : Reply.remarked(command.run(answers), doubts, 0), writer, screen);
    }

    private FormSeries series(ConsoleCommand command, Screen screen, ReplyWriter writer) {
        return new FormSeries(command, screen, reply -> written(reply, writer, screen), drafts,
                new FormChecks(notes(), new StrayCommand(commands, command)));
    }

    /** What it writes is written down under its name. */
    private void begins(ConsoleCommand command) {
        waysBack.ifAvailable(ways -> ways.begins(command.name()));
    }

    /** Writes a reply and, where somebody sits before the screen, how it is taken back. */
    private int written(Reply reply, ReplyWriter writer, Screen screen) {
        int code = writer.write(reply);
        if (screen.interactive()) {
            waysBack.stream().flatMap(ways -> ways.undo().stream()).forEach(way -> screen.message("Undo: " + way));
        }
        return code;
    }

    /** Of a record that was taken out, what became of it is said instead. */
    private String sentence(Refusal refusal) {
        return refusal.kind() != Refusal.Kind.NOT_FOUND ? refusal.sentence()
                : waysBack.stream().flatMap(ways -> ways.whereabouts(refusal.sentence()).stream()).findFirst()
                        .orElse(refusal.sentence());
    }

    private NoteCheck notes() {
        return new NoteCheck(telltales.orderedStream().toList());
    }

    /** Reads what was typed; at the prompt a wrong answer is said and asked again instead of refusing the command. */
    private static boolean readOptions(ConsoleCommand command, Map<String, List<String>> options, Answers answers, Screen screen) {
        boolean wrong = false;
        for (Field<?> field : command.fields()) {
            for (String text : asOneName(field, options.getOrDefault(field.name(), List.of()), answers, screen)) {
                if (text.strip().equals(NOTHING)) {
                    answers.leaveEmpty(field);
                    continue;
                }
                try {
                    take(field, text, answers, screen);
                } catch (Refusal refusal) {
                    if (refusal.kind() == Refusal.Kind.NOT_PERMITTED) {
                        throw refusal;
                    }
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

    /** At the prompt the words of somebody's name are one answer, also where several people may be named. */
    private static List<String> asOneName(Field<?> field, List<String> texts, Answers answers, Screen screen) {
        var name = String.join(" ", texts);
        boolean words = screen.interactive() && texts.size() > 1 && texts.stream().allMatch(field.value()::takesMoreWords);
        return words && !field.value().offer(name, answers).isEmpty() ? List.of(name) : texts;
    }

    /** Takes the text of an option; where it fits several records, somebody at the prompt picks one. */
    private static void take(Field<?> field, String text, Answers answers, Screen screen) {
        try {
            answers.add(field, field.read(text, answers), text);
            field.value().remark(text).ifPresent(screen::message);
        } catch (SeveralMatch several) {
            if (!screen.interactive()) {
                throw several;
            }
            screen.message(several.question());
            take(field, new Picking(screen, new Questions(screen.keyboard())).among(several.choices()).orElseThrow(LeftForm::new), answers, screen);
        }
    }

    private static List<String> missing(ConsoleCommand command, Answers answers) {
        return command.fields().stream()
                .filter(field -> field.isRequired(answers) && !answers.has(field) && field.isAsked(answers)
                        && (field.defaultText(answers) == null || answers.isLeftEmpty(field)))
                .map(Field::name).toList();
    }

    /** Whether nothing was said but whom it is about, or questions are left that are asked in turn; a script goes without. */
    private static boolean hasMoreToAsk(ConsoleCommand command, Map<String, List<String>> options, Answers answers) {
        var subject = command.subject();
        boolean onlySubject = options.keySet().stream().allMatch(name -> subject != null && name.equals(subject.name()));
        return onlySubject && command.agreement() == null || subject != null && answers.all(subject).size() > 1
                || command.fields().stream().anyMatch(field -> field.isInTurn() && field.nextQuestion(answers) != null);
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

    /** Several values of a field that may be repeated stand in its default with semicolons between them. */
    private static void putAll(Field<?> field, String text, Answers answers) {
        for (String each : field.isRepeatable() ? text.split("; ") : new String[] {text}) {
            answers.add(field, field.read(each, answers), each);
        }
    }

    static void applyDefaults(ConsoleCommand command, Answers answers) {
        for (Field<?> field : command.fields()) {
            if (!answers.has(field) && !answers.isLeftEmpty(field) && field.isAsked(answers)) {
                var text = field.defaultText(answers);
                if (text != null) {
                    putAll(field, text, answers);
                }
            }
        }
    }
}
