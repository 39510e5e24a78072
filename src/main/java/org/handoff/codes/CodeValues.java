package org.handoff.codes;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.handoff.console.Values;
import org.springframework.stereotype.Component;

/** Answers that are codes: typed as code, label or the beginning of a word of the label. */
@Component
public class CodeValues {

    private final Codes codes;
    private final Values values;

    CodeValues(Codes codes, Values values) {
        this.codes = codes;
        this.values = values;
    }

    /** A code of a list. */
    public Value<String> of(String list) {
        return new CodeValue(list, code -> true);
    }

    /** A code of a list that may answer a certain question, such as {@code destination}. */
    public Value<String> of(String list, String question) {
        return new CodeValue(list, code -> code.serves(question));
    }

    private final class CodeValue implements Value<String> {

        private final String list;
        private final Predicate<Code> allowed;

        CodeValue(String list, Predicate<Code> allowed) {
            this.list = list;
            this.allowed = allowed;
        }

        @Override
        public String read(String typed, Answers sofar) {
            var text = typed.strip();
            if (codes.find(list, text).isPresent() || codes.neverRecorded(list, text).isPresent()) {
                var code = codes.require(list, text);
                if (!allowed.test(code)) {
                    throw new CodeNotForThis(code);
                }
                return code.code();
            }
            var fits = offer(text, sofar);
            if (fits.size() == 1) {
                return fits.get(0).value();
            }
            if (fits.size() > 1) {
                throw new SeveralMatch(text, fits);
            }
            return codes.require(list, text).code();
        }

        @Override
        public String show(String code) {
            var label = codes.label(list, code);
            return label.equals(code) ? code : code + "  " + label;
        }

        @Override
        public List<Choice> offer(String typed, Answers sofar) {
            var text = typed.strip().toLowerCase(Locale.ROOT);
            return codes.offered(list, values.today()).stream().filter(allowed).filter(code -> fits(code, text))
                    .map(code -> new Choice(code.code(), code.label())).toList();
        }

        @Override
        public String word() {
            return "CODE";
        }

        private static boolean fits(Code code, String text) {
            var label = code.label().toLowerCase(Locale.ROOT);
            return code.code().toLowerCase(Locale.ROOT).startsWith(text) || label.startsWith(text)
                    || text.length() > 1 && (label.contains(" " + text) || label.contains("(" + text));
        }
    }
}
