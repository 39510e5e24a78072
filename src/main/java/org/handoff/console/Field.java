package org.handoff.console;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.handoff.shared.ScreenText;
import org.jspecify.annotations.Nullable;

/**
 * One thing a command wants to know. It is an option of the command line and a question of the guided form at once.
 *
 * @param <T> what the command gets
 */
public final class Field<T> {

    private final String name;
    private final Value<T> value;
    private String label;
    private String help = "";
    private Predicate<Answers> required = sofar -> false;
    private boolean always;
    private boolean repeatable;
    private boolean quiet;
    private boolean positional;
    private boolean anew;
    private Function<Answers, @Nullable String> standing = sofar -> null;
    private Function<Answers, @Nullable String> suggestion = sofar -> null;
    private Predicate<Answers> when = sofar -> true;
    private Predicate<Answers> asked = sofar -> true;
    private String otherwise = "";
    private @Nullable Function<Answers, @Nullable String> inTurn;
    private Function<Answers, List<String>> introduction = sofar -> List.of();

    private Field(String name, Value<T> value) {
        this.name = name;
        this.value = value;
        this.label = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    /** A field with the long name of its option, such as {@code received}. */
    public static <T> Field<T> of(String name, Value<T> value) {
        return new Field<>(name, value);
    }

    /** The question of the form; the option's name in words when not said. */
    public Field<T> asked(String question) {
        label = question;
        return this;
    }

    /** One sentence for help. */
    public Field<T> explained(String sentence) {
        help = sentence;
        return this;
    }

    /** The command cannot do without it. */
    public Field<T> required() {
        always = true;
        return requiredIf(sofar -> true);
    }

    /** The command cannot do without it when this holds for the other answers. */
    public Field<T> requiredIf(Predicate<Answers> condition) {
        required = condition;
        return this;
    }

    /** May be given several times. */
    public Field<T> repeatable() {
        repeatable = true;
        return this;
    }

    /**
     * May be given several times, and the form asks for each in its own words until there is nothing left to ask.
     *
     * @param question  the next question for the answers so far, or null
     */
    public Field<T> inTurn(Function<Answers, @Nullable String> question) {
        inTurn = question;
        return repeatable();
    }

    /** Lines that the form shows before it asks for this the first time. */
    public Field<T> introducedBy(Function<Answers, List<String>> lines) {
        introduction = lines;
        return this;
    }

    /** Never taken from an earlier record: what came of one talk is not what came of another. */
    public Field<T> anew() {
        anew = true;
        return this;
    }

    /** Only an option: the form does not ask for it. */
    public Field<T> quiet() {
        quiet = true;
        return this;
    }

    /** May be given without its option name, as the first word after the command. */
    public Field<T> positional() {
        positional = true;
        return this;
    }

    /** What is taken, in every mode, when nothing is said; null for nothing. */
    public Field<T> byDefault(Function<Answers, @Nullable String> text) {
        standing = text;
        return this;
    }

    /**
     * What the form offers for Enter, mostly out of an earlier record; null for nothing. Never taken unseen: a one-shot call
     * that says nothing gets nothing.
     */
    public Field<T> offering(Function<Answers, @Nullable String> text) {
        suggestion = text;
        return this;
    }

    /** Asked by the form only when this holds; the command itself judges it as an option. */
    public Field<T> askedWhen(Predicate<Answers> condition) {
        asked = condition;
        return this;
    }

    /** Asked, and allowed, only when this holds for the other answers. */
    public Field<T> when(Predicate<Answers> condition) {
        return when(condition, "does not go with the other options. Leave it out.");
    }

    /**
     * The same with its reason.
     *
     * @param because  what is said to who gives it all the same, after the option's name: {@code needs --agency.}
     */
    public Field<T> when(Predicate<Answers> condition, String because) {
        when = condition;
        otherwise = because;
        return this;
    }

    String name() {
        return name;
    }

    Value<T> value() {
        return value;
    }

    /**
     * Reads what was typed. What cannot be seen cannot be typed, whatever the kind of answer: it would act on the terminal of
     * whoever reads it.
     */
    T read(String typed, Answers sofar) {
        boolean visible = value.takesLines() ? ScreenText.isPlainButForLines(typed.replace("\r\n", "\n")) : ScreenText.isPlain(typed.strip());
        if (!visible) {
            throw new NotUnderstood("There is a control character in it, or one that cannot be seen. Type the text again, without pasting.");
        }
        return value.read(typed, sofar);
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }

    /** Whether a one-shot call cannot do without it, whatever else is said. */
    boolean isAlwaysRequired() {
        return always && defaultText(new Answers()) == null;
    }

    boolean isRequired(Answers sofar) {
        return required.test(sofar);
    }

    boolean isRepeatable() {
        return repeatable;
    }

    boolean isQuiet() {
        return quiet;
    }

    /** Whether an earlier record says nothing of it. */
    boolean isAnew() {
        return anew;
    }

    boolean isPositional() {
        return positional;
    }

    /** Whether each value has a question of its own. */
    boolean isInTurn() {
        return inTurn != null;
    }

    /** The next question of a field that is asked in turn, or null when there is none left. */
    @Nullable String nextQuestion(Answers sofar) {
        return Objects.requireNonNull(inTurn).apply(sofar);
    }

    List<String> introduction(Answers sofar) {
        return introduction.apply(sofar);
    }

    @Nullable String defaultText(Answers sofar) {
        return standing.apply(sofar);
    }

    @Nullable String offeredText(Answers sofar) {
        var offered = suggestion.apply(sofar);
        return offered == null ? standing.apply(sofar) : offered;
    }

    boolean applies(Answers sofar) {
        return when.test(sofar);
    }

    /** Whether there is anything to ask. */
    boolean isAsked(Answers sofar) {
        return when.test(sofar) && asked.test(sofar);
    }

    /** Why it is not taken, when {@link #applies} does not hold. */
    String outOfPlace() {
        return "--%s %s".formatted(name, otherwise);
    }

    boolean isFlag() {
        return value instanceof FlagValue;
    }
}
