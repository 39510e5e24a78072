package org.handoff.fields.shell;

import java.math.BigDecimal;
import org.handoff.codes.Codes;
import org.handoff.console.Labelled;
import org.handoff.fields.CustomField;
import org.handoff.fields.FieldKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers to custom fields as pages and lists show them. */
@Component
class FieldWords {

    private final Codes codes;

    FieldWords(Codes codes) {
        this.codes = codes;
    }

    /** The answer with its label or its unit; JSON gets a code or date as text and a number as a number. */
    Labelled shown(CustomField field, @Nullable String answer) {
        if (answer == null) {
            return new Labelled(null, "");
        }
        if (field.kind() == FieldKind.CODED) {
            return new Labelled(answer, codes.label(String.valueOf(field.list()), answer));
        }
        if (field.number() == null) {
            return new Labelled(answer, answer);
        }
        return new Labelled(new BigDecimal(answer), field.number().unit().isEmpty() ? answer : answer + " " + field.number()
                .unit());
    }
}
