package org.handoff.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of one command: its words, what it wants to know, what it does. Options, form, completion, validation
 * and help are read from here.
 */
public final class ConsoleCommand {

    private final String name;
    private final String description;
    private final Function<Answers, Reply> action;
    private final String group;
    private final List<String> examples;
    private final List<Field<?>> fields;
    private final @Nullable FormWords form;
    private final Predicate<Answers> complete;
    private final String incomplete;
    private final Function<Answers, List<String>> doubts;
    private final @Nullable Function<Answers, List<String>> firstLines;
    private final boolean forAnyone;
    private final @Nullable String lastWord;
    private final @Nullable Agreement agreement;
    private final Function<Answers, Optional<Earlier>> earlier;
    private final @Nullable Field<?> subject;

    private ConsoleCommand(Draft draft, Function<Answers, Reply> action) {
        this.name = draft.name;
        this.description = draft.description;
        this.group = draft.group;
        this.examples = List.copyOf(draft.examples);
        this.fields = List.copyOf(draft.fields);
        this.form = draft.form;
        this.complete = draft.complete;
        this.incomplete = draft.incomplete;
        this.doubts = draft.doubts;
        this.firstLines = draft.firstLines;
        this.forAnyone = draft.forAnyone;
        this.lastWord = draft.lastWord;
        this.agreement = draft.agreement;
        this.earlier = draft.earlier;
        this.subject = draft.subject;
        this.action = action;
    }

    /** Starts the declaration of a command, such as {@code referral add}. */
    public static Draft named(String name) {
        return new Draft(name);
    }

    /** Its words, such as {@code referral add}. */
    public String name() {
        return name;
    }

    /** What it asks under that name of an option, if it does. */
    public Optional<Field<?>> option(String wanted) {
        return fields.stream().filter(field -> field.name().equals(wanted)).findFirst();
    }

    /**
     * The same command with more to ask at its end, and something done around it.
     *
     * @param enough  whether it is enough to answer one of those, as for a correction
     * @param around  gets the answers, and what the command itself does
     */
    public ConsoleCommand with(List<? extends Field<?>> more, boolean enough, BiFunction<Answers, Supplier<Reply>, Reply> around) {
        var draft = new Draft(name).in(group).describedAs(description).asking(fields).asking(more).doubting(doubts);
        draft.examples.addAll(examples);
        draft.form = form;
        draft.forAnyone = forAnyone;
        draft.lastWord = lastWord;
        draft.earlier = earlier;
        draft.subject = subject;
        draft.needing(answers -> complete.test(answers) || enough && more.stream()
                .anyMatch(field -> answers.has(field) || answers.isLeftEmpty(field)), incomplete);
        return draft.does(answers -> around.apply(answers, () -> run(answers)));
    }

    String description() {
        return description;
    }

    String group() {
        return group;
    }

    List<String> examples() {
        return examples;
    }

    List<Field<?>> fields() {
        return fields;
    }

    @Nullable String formTitle() {
        return form == null ? null : form.title();
    }

    /** What is asked under the whole record. */
    String lastQuestion() {
        return form == null ? FormWords.SAVE : form.lastQuestion();
    }

    /** Whether it may be typed before anybody has signed in, and while the session is locked. */
    boolean isForAnyone() {
        return forAnyone;
    }

    /** The word that somebody at the prompt types before it runs, in place of yes; null for yes. */
    @Nullable String lastWord() {
        return lastWord;
    }

    /** What somebody has to agree to before it is done; null when nothing has to be. */
    @Nullable Agreement agreement() {
        return agreement;
    }

    /** The earlier record that is most like the one these answers begin. */
    Optional<Earlier> earlier(Answers answers) {
        return earlier.apply(answers);
    }

    /** Whom or what each record of a series is about; null when the form is filled once. */
    @Nullable Field<?> subject() {
        return subject;
    }

    boolean isComplete(Answers answers) {
        return complete.test(answers);
    }

    /** What is missing, when {@link #isComplete} does not hold. */
    String incomplete() {
        return incomplete;
    }

    /** What a person should look at before this is saved. */
    List<String> doubts(Answers answers) {
        return doubts.apply(answers);
    }

    /** What it would do, for the eyes of who is about to confirm it. */
    List<String> firstLines(Answers answers) {
        return firstLines == null ? List.of() : firstLines.apply(answers);
    }

    /** Whether somebody at the prompt confirms it even when everything was typed. */
    boolean showsFirst() {
        return firstLines != null || lastWord != null;
    }

    Reply run(Answers answers) {
        return action.apply(answers);
    }

    /** A command that is being declared. */
    public static final class Draft {

        private final String name;
        private String description = "";
        private String group = "Other";
        private @Nullable FormWords form;
        private Predicate<Answers> complete = answers -> true;
        private String incomplete = "";
        private Function<Answers, List<String>> doubts = answers -> List.of();
        private @Nullable Function<Answers, List<String>> firstLines;
        private boolean forAnyone;
        private @Nullable String lastWord;
        private @Nullable Agreement agreement;
        private Function<Answers, Optional<Earlier>> earlier = answers -> Optional.empty();
        private @Nullable Field<?> subject;
        private final List<String> examples = new ArrayList<>();
        private final List<Field<?>> fields = new ArrayList<>();

        private Draft(String name) {
            this.name = name;
        }

        /** The heading help lists it under. */
        public Draft in(String heading) {
            group = heading;
            return this;
        }

        /** One line: what it does for the person who types it. */
        public Draft describedAs(String line) {
            description = line;
            return this;
        }

        /** A line that can be typed as it stands. */
        public Draft example(String line) {
            examples.add(line);
            return this;
        }

        /** What it wants to know, in the order that the form asks. */
        public Draft asking(Field<?>... wanted) {
            fields.addAll(List.of(wanted));
            return this;
        }

        /** What it wants to know, in the order that the form asks. */
        public Draft asking(List<? extends Field<?>> wanted) {
            fields.addAll(wanted);
            return this;
        }

        /** At the prompt, opens a guided form when something required is missing, and confirms the whole record. */
        public Draft withForm(String title) {
            return withForm(title, FormWords.SAVE);
        }

        /** The same where something is made and not only recorded, such as {@code Write it}; without its question mark. */
        public Draft withForm(String title, String lastQuestion) {
            form = new FormWords(title, lastQuestion);
            return this;
        }

        /**
         * What must hold for the answers together, such as one of three names.
         *
         * @param otherwise  the sentence for who left it all out
         */
        public Draft needing(Predicate<Answers> condition, String otherwise) {
            complete = condition;
            incomplete = otherwise;
            return this;
        }

        /** What a person is asked to look at before the record is saved; a script is told of it on standard error. */
        public Draft doubting(Function<Answers, List<String>> sentences) {
            doubts = sentences;
            return this;
        }

        /** Lines that somebody at the prompt sees under the whole record before it is confirmed: what would be done. */
        public Draft showingFirst(Function<Answers, List<String>> lines) {
            firstLines = lines;
            return this;
        }

        /** May be typed before anybody has signed in, and while the session is locked. */
        public Draft forAnyone() {
            forAnyone = true;
            return this;
        }

        /** Runs at the prompt only after this word was typed under the whole record: for what cannot be taken back. */
        public Draft confirmedBy(String word) {
            lastWord = word;
            return this;
        }

        /**
         * Shows what it would do before it does it: at the prompt the question follows, a script has to set the flag.
         *
         * @param question  without its question mark: {@code Take it back}
         */
        public Draft previewing(Function<Answers, Reply> whatItWouldDo, String question, Field<Boolean> agreed) {
            agreement = new Agreement(whatItWouldDo, question, agreed);
            return this;
        }

        /**
         * The form offers what an earlier record says, and says which one before the first of it is used.
         *
         * @param record  the record most like the one that these answers begin; asked again whenever an answer is added until it
         *                gives one
         */
        public Draft startingFrom(Function<Answers, Optional<Earlier>> record) {
            earlier = record;
            return this;
        }

        /**
         * The form takes one record after another: one for each value given of this field, and after the last it asks for more.
         * What a record says is offered for the next.
         */
        public Draft inSeries(Field<?> about) {
            subject = about;
            return this;
        }

        /** What it does: exactly one use case, and what to say of it. */
        public ConsoleCommand does(Function<Answers, Reply> action) {
            return new ConsoleCommand(this, action);
        }
    }
}
