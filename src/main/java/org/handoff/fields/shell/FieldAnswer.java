package org.handoff.fields.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.handoff.console.Values;
import org.handoff.fields.CustomField;
import org.handoff.fields.FieldKind;
import org.handoff.shared.Refusal;

/**
 * An answer to a custom field, typed as any code, date or number is and kept as text.
 *
 * @param <T> what is typed
 */
final class FieldAnswer<T> implements Value<String> {

    private final CustomField field;
    private final Value<T> typed;
    private final Function<T, String> kept;

    private FieldAnswer(CustomField field, Value<T> typed, Function<T, String> kept) {
        this.field = field;
        this.typed = typed;
        this.kept = kept;
    }

    static Value<String> of(CustomField field, Values values, CodeValues codes) {
        return switch (field.kind()) {
            case CODED -> new FieldAnswer<>(field, codes.of(Objects.requireNonNull(field.list())), Function.identity());
            case DATE -> new FieldAnswer<>(field, field.mayLieAhead() ? values.anyDate() : values.pastDate(), String::valueOf);
            case NUMBER -> {
                var bounds = Objects.requireNonNull(field.number());
                yield new FieldAnswer<>(field, values.number(bounds.least(), bounds.most(), bounds.decimals()),
                        CustomField.Bounds::kept);
            }
        };
    }

    @Override
    public String read(String text, Answers sofar) {
        try {
            return kept.apply(typed.read(text, sofar));
        } catch (SeveralMatch several) {
            throw several;
        } catch (Refusal refusal) {
            throw field.example() == null || field.kind() == FieldKind.CODED ? refusal
                    : new NotAnAnswer(refusal, field.example());
        }
    }

    @Override
    public String show(String value) {
        if (field.kind() == FieldKind.CODED) {
            @SuppressWarnings("unchecked")
            var code = (T) value;
            return typed.show(code);
        }
        return field.number() == null || field.number().unit().isEmpty() ? value : value + " " + field.number().unit();
    }

    @Override
    public List<Choice> offer(String text, Answers sofar) {
        return typed.offer(text, sofar);
    }

    @Override
    public String word() {
        return typed.word();
    }
}
