package org.handoff.assessments.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handoff.assessments.Assessed;
import org.handoff.assessments.Assessments;
import org.handoff.assessments.Findings;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;

/** The questions of an interview: the form asks the few that every funder wants, the others are options. */
final class AssessmentFields {

    private static final Set<String> NO_SUBSTANCE = Set.of("1", "-9");
    private static final String NO_USE = "needs a substance other than none. Leave it out, or name the substance with --substance.";
    private static final String YES_NO = "yes-no";
    private static final int MANY = 1_000;

    private final CodeValues codes;
    private final List<Field<?>> all = new ArrayList<>();
    private final Map<String, Field<String>> coded = new HashMap<>();
    private final Field<ParticipantId> participant;
    private final Field<LocalDate> on;
    private final Field<Integer> income;
    private final Field<Integer> overdoses;
    private final Field<Integer> arrests;

    AssessmentFields(Assessments assessments, Values values, CodeValues codes, ParticipantValue people) {
        this.codes = codes;
        participant = kept(Field.of("participant", people).required().positional().asked("Participant")
                .explained("Id, external key, or part of a name."));
        on = kept(Field.of("on", values.pastDate()).asked("Date").byDefault(sofar -> "today")
                .explained("The day; today when left out."));
        code("stage", "collection-stage").asked("Stage")
                .byDefault(sofar -> sofar.get(participant) == null ? null : assessments.nextStage(sofar.the(participant)))
                .explained("Code of the list collection-stage; 1 for the first, then 2, when left out.");
        coded.put("living-situation", kept(Field.of("living-situation", codes.of("living-situation", "current"))
                .asked("Living situation").explained("Code of the list living-situation.")));
        code("employed", YES_NO).asked("Employed");
        code("employment-type", "employment-type").asked("Kind of employment")
                .when(sofar -> "1".equals(said(sofar, "employed")), "is asked of the employed. Leave it out, or give --employed 1.");
        income = kept(Field.of("income-monthly", values.money()).asked("Income in a month").explained("In dollars."));
        code("insured", YES_NO).asked("Health insurance");
        code("substance", "substance").asked("Primary substance");
        code("route", "route").asked("How it is taken").when(this::usesSomething, NO_USE);
        code("frequency", "frequency").asked("How often").when(this::usesSomething, NO_USE);
        overdoses = kept(Field.of("overdoses-12m", values.wholeNumber(0, MANY)).asked("Overdoses in 12 months")
                .explained("How many."));
        code("health-status", "health-status").asked("General health");
        code("has-id", YES_NO).asked("Has an ID");
        code("on-moud", YES_NO).asked("On MOUD");
        quiet("subsidy", "subsidy-type");
        List.of("length-of-stay", "times-homeless", "months-homeless", "not-employed-reason", "last-grade", "not-insured-reason",
                "dv-recency").forEach(name -> quiet(name, name));
        List.of("income-any", "benefits-any", "disabling-condition", "dv-survivor", "dv-fleeing", "has-naloxone", "in-treatment",
                "in-mental-health-care", "on-supervision", "has-warrants", "has-birth-certificate", "has-social-security-card")
                .forEach(name -> quiet(name, YES_NO));
        arrests = kept(Field.of("arrests-30d", values.wholeNumber(0, MANY)).quiet().explained("Arrests in 30 days; how many."));
    }

    List<Field<?>> all() {
        return List.copyOf(all);
    }

    /** Whether it is more than that somebody was talked to on a day; whom it is about is asked for first. */
    boolean saysSomething(Answers answers) {
        return !answers.has(participant) || all.stream()
                .anyMatch(field -> answers.has(field) && field != participant && field != on && field != coded.get("stage"));
    }

    Assessed assessed(Answers it) {
        return new Assessed(it.the(participant), it.the(on), Objects.requireNonNull(said(it, "stage")), new Findings(
                new Findings.Housing(said(it, "living-situation"), said(it, "subsidy"), said(it, "length-of-stay"),
                        said(it, "times-homeless"), said(it, "months-homeless")),
                new Findings.Livelihood(said(it, "employed"), said(it, "employment-type"), said(it, "not-employed-reason"),
                        said(it, "last-grade"), said(it, "income-any"), it.get(income), said(it, "benefits-any")),
                new Findings.Health(said(it, "insured"), said(it, "not-insured-reason"), said(it, "disabling-condition"),
                        said(it, "health-status"), said(it, "in-mental-health-care"), said(it, "dv-survivor"),
                        said(it, "dv-recency"), said(it, "dv-fleeing")),
                new Findings.SubstanceUse(said(it, "substance"), said(it, "route"), said(it, "frequency"), it.get(overdoses),
                        said(it, "has-naloxone"), said(it, "in-treatment"), said(it, "on-moud")),
                new Findings.Standing(it.get(arrests), said(it, "on-supervision"), said(it, "has-warrants"), said(it, "has-id"),
                        said(it, "has-birth-certificate"), said(it, "has-social-security-card"))));
    }

    private boolean usesSomething(Answers sofar) {
        var substance = said(sofar, "substance");
        return substance != null && !NO_SUBSTANCE.contains(substance);
    }

    private @Nullable String said(Answers answers, String name) {
        return answers.get(Objects.requireNonNull(coded.get(name)));
    }

    private Field<String> code(String name, String list) {
        var field = kept(Field.of(name, codes.of(list)).explained("Code of the list %s.".formatted(list)));
        coded.put(name, field);
        return field;
    }

    private void quiet(String name, String list) {
        code(name, list).quiet();
    }

    private <T> Field<T> kept(Field<T> field) {
        all.add(field);
        return field;
    }
}
