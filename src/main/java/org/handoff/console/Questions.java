package org.handoff.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private final Keyboard keyboard;

    Questions(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    /**
     * Asks once.
     *
     * @param offers gives the values that fit what was typed so far
     * @throws LeftForm on Ctrl-C and Ctrl-D
     */
    String ask(String question, Function<String, List<Choice>> offers) {
        var reader = keyboard.reader();
        reader.setParser((line, cursor, context) -> new WholeLine(line, cursor));
        reader.setCompleter((it, line, candidates) -> candidates.addAll(keyboard.glance(() -> candidates(offers.apply(line.line()), line.line()))));
        reader.setCompletionMatcher(new OffersAsTheyAre());
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        reader.setOpt(LineReader.Option.AUTO_MENU);
        try {
            return keyboard.read(reader, Keyboard.literally(question), null);
        } catch (UserInterruptException | EndOfFileException left) {
            throw new LeftForm();
        }
    }

    /** As many as a small window shows at once; the last line says that there are more. */
    static List<Candidate> candidates(List<Choice> choices, String typed) {
        // what cannot be typed cannot be chosen: it would go to the terminal as it is
        var typeable = choices.stream().filter(choice -> ScreenText.isPlain(choice.value())).toList();
        var shown = new ArrayList<>(typeable.stream().limit(MOST).map(Questions::candidate).toList());
        if (typeable.size() > MOST) {
            shown.add(new Candidate(typed, "… %d more; type a few letters of it".formatted(typeable.size() - MOST), null, null, null,
                    null, false));
        }
        return shown;
    }

    private static Candidate candidate(Choice choice) {
        return new Candidate(choice.value(), ScreenText.safe(choice.shown()), null, null, null, null, true);
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
