package org.handoff.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.handoff.shared.ScreenText;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/** Asks single questions on the terminal, with completion of values and without a trace in any history. */
final class Questions {

    private static final int MOST = 15;
    /** How many are listed under a line: a window of 24 lines has room for them and for what was said before. */
    static final int LISTED = 7;

    private final Keyboard keyboard;

    Questions(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    /**
     * Asks once.
     *
     * @throws LeftForm on Ctrl-C and Ctrl-D
     */
    String ask(Question question) {
        return ask(question, false);
    }

    /**
     * The same.
     *
     * @param again  whether it was asked just now, and what fits was listed: that is not repeated before a key is pressed
     */
    String ask(Question question, boolean again) {
        var reader = keyboard.reader();
        reader.setParser((line, cursor, context) -> new WholeLine(line, cursor));
        reader.setCompleter((it, line, candidates) -> candidates.addAll(
                keyboard.glance(() -> candidates(question.offers().apply(line.line()), line.line(), keyboard::shown))));
        reader.setCompletionMatcher(new OffersAsTheyAre());
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        reader.setOpt(LineReader.Option.AUTO_MENU);
        if (question.listed()) {
            reader.listing(typed -> keyboard.glance(() -> fitting(question, typed)), !again);
        }
        if (question.lines()) {
            reader.takeLines();
        }
        try {
            return keyboard.read(reader, keyboard.literally(question.words()), null, question.begun());
        } catch (UserInterruptException left) {
            throw new LeftForm(String.valueOf(left.getPartialLine()));
        } catch (EndOfFileException left) {
            throw new LeftForm();
        }
    }

    /** Asks for a line of text, with nothing to offer. */
    String ask(String words) {
        return ask(Question.plain(words));
    }

    /** What is listed under the line: numbered, so that a number will do, unless numbers mean something else here. */
    private List<String> fitting(Question question, String typed) {
        boolean picked = question.numbered() && typed.strip().matches("\\d");
        var choices = question.offers().apply(picked ? "" : typed.strip());
        var shown = new ArrayList<String>();
        for (int i = 0; i < Math.min(LISTED, choices.size()); i++) {
            shown.add("    " + (question.numbered() ? i + 1 + "  " : "") + keyboard.shown(choices.get(i).shown()));
        }
        if (choices.size() > LISTED) {
            shown.add("    … %d more; type a few letters of it".formatted(choices.size() - LISTED));
        }
        return shown;
    }

    /** As many as a small window shows at once; the last line says that there are more. */
    static List<Candidate> candidates(List<Choice> choices, String typed, UnaryOperator<String> shown) {
        // what cannot be typed cannot be chosen: it would go to the terminal as it is
        var typeable = choices.stream().filter(choice -> ScreenText.isPlain(choice.value())).toList();
        var first = new ArrayList<>(typeable.stream().limit(MOST).map(choice -> candidate(choice, shown)).toList());
        if (typeable.size() > MOST) {
            first.add(new Candidate(typed, "… %d more; type a few letters of it".formatted(typeable.size() - MOST), null, null, null,
                    null, false));
        }
        return first;
    }

    private static Candidate candidate(Choice choice, UnaryOperator<String> shown) {
        return new Candidate(choice.value(), shown.apply(choice.shown()), null, null, null, null, true);
    }

    /** The whole line is one word, blanks and all. */
    record WholeLine(String line, int cursor) implements CompletingParsedLine {

        @Override
        public String word() {
            return line;
        }

        @Override
        public int wordCursor() {
            return cursor;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(line);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return cursor;
        }

        @Override
        public int rawWordLength() {
            return line.length();
        }
    }

    /**
     * Keeps every candidate: what is offered was found by name, label or sound already, and need not begin with what was typed.
     */
    static final class OffersAsTheyAre implements CompletionMatcher {

        private String word = "";

        @Override
        public void compile(Map<LineReader.Option, Boolean> options, boolean prefix, CompletingParsedLine line,
                boolean caseInsensitive, int errors, String originalGroupName) {
            word = line.word();
        }

        @Override
        public List<Candidate> matches(List<Candidate> candidates) {
            return candidates;
        }

        @Override
        public Candidate exactMatch() {
            return null;
        }

        @Override
        public String getCommonPrefix() {
            return word;
        }
    }
}
