package org.handoff.encounters.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.encounters.EncounterFilter;
import org.handoff.encounters.EncounterId;
import org.handoff.encounters.EncounterRow;
import org.handoff.encounters.EncounterValue;
import org.handoff.encounters.Encounters;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code encounter add / identify / list / show}. */
@Component
class EncounterCommands implements CommandSet {

    private static final String GROUP = "Referrals";
    private static final String ACCEPTED = "1";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), Column.of("met_at").uncut(), Column.of("agency").whereThereIsRoom(),
            new Column("participant", "Person").uncut(), Column.of("name"), new Column("offer", "Offer"),
            new Column("declined_because", "Why declined").whereThereIsRoom(), Column.of("referral").uncut());

    private final Encounters encounters;
    private final EncounterFields fields;
    private final Codes codes;
    private final Field<EncounterId> encounter;
    private final Field<ParticipantId> who;
    private final Field<ParticipantId> whose;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<String> offer;
    private final Field<Boolean> waiting;

    EncounterCommands(Encounters encounters, EncounterFields fields, Codes codes, CodeValues codeValues, Values values, EncounterValue value,
            ParticipantValue people) {
        this.encounters = encounters;
        this.fields = fields;
        this.codes = codes;
        encounter = Field.of("encounter", value).required().positional().asked("Encounter").explained("Id, or part of the person's name.");
        who = Field.of("participant", people).required().asked("Who it was").explained("Id, external key, or part of a name.");
        whose = Field.of("participant", people).positional().explained("Only with this person.");
        from = Field.of("from", values.pastDate()).explained("Only from this day on.");
        to = Field.of("to", values.pastDate()).explained("Only up to this day.");
        offer = Field.of("offer", codeValues.of("offer-result")).explained("Only where the offer came to this.");
        waiting = Field.of("waiting", values.flag()).explained("Only where the offer was accepted and no referral was made yet.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("encounter add").in(GROUP).describedAs("Record a meeting in the field: an offer declined, or accepted")
                        .example("encounter add --agency \"North PD\" --offer 2 --declined-because NOT_NOW")
                        .example("encounter add P1 --at 14:05 --overdose --naloxone --offer 1").asking(fields.all()).withForm("New encounter")
                        .startingFrom(fields::earlier).does(this::add),
                ConsoleCommand.named("encounter identify").in(GROUP).describedAs("Record who it was, once that is known")
                        .example("encounter identify B1 --participant P1").asking(encounter, who).withForm("Who was met").does(this::identify),
                ConsoleCommand.named("encounter list").in(GROUP).describedAs("List encounters, the newest first")
                        .example("encounter list --waiting").example("encounter list --from -30d --offer 2").asking(whose, from, to, offer, waiting)
                        .does(this::list),
                ConsoleCommand.named("encounter show").in(GROUP).describedAs("Show an encounter").example("encounter show B1").asking(encounter)
                        .does(answers -> page(encounters.row(answers.the(encounter)))));
    }

    private Reply add(Answers answers) {
        var id = encounters.add(fields.encounter(answers));
        var row = encounters.row(id);
        return Reply.receipt("Saved %s of %s %s%s: %s.".formatted(id, row.metAt().toLocalDate(), row.metAt().toLocalTime(),
                row.participant() == null ? "" : " with %s %s".formatted(row.participant(), row.name()),
                offered(row).toLowerCase(Locale.ROOT)), id, next(row));
    }

    private Reply identify(Answers answers) {
        var id = answers.the(encounter);
        encounters.identify(id, answers.the(who));
        var row = encounters.row(id);
        return Reply.receipt("%s was with %s %s.".formatted(id, row.participant(), row.name()), id, next(row));
    }

    private static @Nullable String next(EncounterRow row) {
        return row.offer().equals(ACCEPTED) && row.referral() == null ? "referral add --encounter " + row.id() : null;
    }

    private Reply list(Answers answers) {
        var filter = new EncounterFilter(answers.get(whose), answers.get(from), answers.get(to), answers.get(offer), answers.is(waiting));
        return Reply.rows("encounters", COLUMNS, encounters.list(filter, answers.rows()).stream().map(this::cells).toList(), encounters.count(filter));
    }

    private List<@Nullable Object> cells(EncounterRow row) {
        return Arrays.asList(row.id(), row.metAt(), row.agency(), row.participant(), row.name(), new Labelled(row.offer(), offered(row)),
                labelled("decline-reason", row.declineReason()), referral(row));
    }

    private Reply page(EncounterRow row) {
        return Reply.sheet(row.participant() == null ? "%s  nobody identified".formatted(row.id())
                        : "%s  %s %s".formatted(row.id(), row.participant(), row.name()))
                .with("id", row.id()).with("participant", row.participant()).with("met_at", row.metAt()).with("agency", row.agency())
                .with("unit", row.officerUnit()).with("area", row.area()).with("source", labelled("encounter-source", row.source()))
                .with("pathway", labelled("pathway", row.pathway())).with("overdose", row.overdose()).with("naloxone", row.naloxone())
                .with("offer", new Labelled(row.offer(), offered(row))).with("declined_because", labelled("decline-reason", row.declineReason()))
                .with("referral", referral(row));
    }

    private static @Nullable Object referral(EncounterRow row) {
        return row.referral() == null ? null : new Labelled(row.referral(), "R" + row.referral());
    }

    private String offered(EncounterRow row) {
        return codes.label("offer-result", row.offer());
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }
}
