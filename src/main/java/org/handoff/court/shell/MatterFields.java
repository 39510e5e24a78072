package org.handoff.court.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.court.MatterDetails;
import org.jspecify.annotations.Nullable;

/** What is asked of a legal matter. */
final class MatterFields {

    static final MatterDetails NOTHING = new MatterDetails("", null, null, null, null, null);

    private final Field<String> type;
    private final Field<LocalDate> court;
    private final Field<String> need;
    private final Field<String> cause;
    private final Field<LocalDate> resolved;
    private final Field<String> result;

    private MatterFields(Values values, CodeValues codes) {
        type = Field.of("type", codes.of("legal-matter-type")).asked("What sort of matter").explained("Code of the list legal-matter-type.");
        court = Field.of("court", values.anyDate()).asked("Next day in court").explained("The day, which may lie ahead; - for none.");
        need = Field.of("need", values.remark()).asked("What is needed").explained("What the person needs help with; it is sealed.");
        cause = Field.of("cause", values.text()).asked("Cause number").explained("The court's number; it is sealed.");
        resolved = Field.of("resolved", values.pastDate()).asked("Resolved on").explained("The day it ended; - when it has not.");
        result = Field.of("result", codes.of("legal-matter-result")).asked("Result").explained("Code of the list legal-matter-result; needs --resolved.");
    }

    /** For a matter nobody recorded yet: most are open. */
    static MatterFields ofNew(Values values, CodeValues codes) {
        var fields = new MatterFields(values, codes);
        fields.type.required().positional();
        fields.resolved.quiet();
        fields.result.quiet().when(sofar -> sofar.has(fields.resolved), "says how it ended. Give --resolved, too, or leave it out.");
        return fields;
    }

    /** For a matter on file: the form offers what is known. */
    static MatterFields ofKnown(Values values, CodeValues codes, Function<Answers, @Nullable MatterDetails> known) {
        var fields = new MatterFields(values, codes);
        fields.type.quiet();
        fields.court.offering(offered(known, it -> text(it.courtOn())));
        fields.need.offering(offered(known, MatterDetails::need));
        fields.cause.offering(offered(known, MatterDetails::causeNumber));
        fields.resolved.offering(offered(known, it -> text(it.resolvedOn())));
        fields.result.offering(offered(known, MatterDetails::result));
        return fields;
    }

    private static Function<Answers, @Nullable String> offered(Function<Answers, @Nullable MatterDetails> known,
            Function<MatterDetails, @Nullable String> part) {
        return sofar -> {
            var details = known.apply(sofar);
            return details == null ? null : part.apply(details);
        };
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    List<Field<?>> all() {
        return List.of(type, court, need, cause, resolved, result);
    }

    /** Whether anything was said at all. */
    boolean saysSomething(Answers answers) {
        return all().stream().anyMatch(field -> answers.has(field) || answers.isLeftEmpty(field));
    }

    /** What was said, over what was known. */
    MatterDetails details(Answers answers, MatterDetails known) {
        return new MatterDetails(Objects.requireNonNullElse(answers.get(type), known.type()), said(answers, cause, known.causeNumber()),
                said(answers, court, known.courtOn()), said(answers, need, known.need()), said(answers, resolved, known.resolvedOn()),
                said(answers, result, known.result()));
    }

    private static <T> @Nullable T said(Answers answers, Field<T> field, @Nullable T known) {
        return answers.has(field) || answers.isLeftEmpty(field) ? answers.get(field) : known;
    }
}
