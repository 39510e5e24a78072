package org.handoff.consents.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.consents.ConsentId;
import org.handoff.consents.ConsentStanding;
import org.handoff.consents.ConsentValue;
import org.handoff.consents.Consents;
import org.handoff.consents.Disclosed;
import org.handoff.consents.DisclosureBasis;
import org.handoff.consents.DisclosureRow;
import org.handoff.consents.Disclosures;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code disclosure log / list}. */
@Component
class DisclosureCommands implements CommandSet {

    private static final String GROUP = "Consents and the law";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("on"), new Column("participant", "Person"),
            Column.of("name"), Column.of("recipient"), Column.of("data_classes"), Column.of("basis"), Column.of("purpose"),
            Column.of("by").whereThereIsRoom(), Column.of("reference").whereThereIsRoom());

    private final Disclosures disclosures;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final Field<ParticipantId> participant;
    private final Field<String> recipient;
    private final Field<String> dataClass;
    private final Field<ConsentId> consent;
    private final Field<String> basis;
    private final Field<String> reference;
    private final Field<String> purpose;
    private final Field<LocalDate> on;
    private final Field<ParticipantId> whose;

    DisclosureCommands(Disclosures disclosures, Consents consents, ParticipantDirectory directory, Codes codes,
            CodeValues codeValues, Values values, ParticipantValue people, ConsentValue consentValue) {
        this.disclosures = disclosures;
        this.directory = directory;
        this.codes = codes;
        participant = Field.of("participant", people).required().positional().explained("Whom it is about: id, or part of a name.");
        recipient = Field.of("to", values.text()).asked("To whom").required()
                .explained("Who gets it, as the consent names them; of a class: \"treating providers: Cedar Recovery\".");
        dataClass = Field.of("data-class", codeValues.of("data-class")).asked("What is told").required().repeatable()
                .explained("Code of the list data-class; may be repeated.");
        consent = Field.of("consent", consentValue).offering(sofar -> active(consents, sofar, values.today()))
                .explained("The consent it rests on, such as N3.");
        basis = Field.of("basis", codeValues.of("legal-basis")).asked("Law").askedWhen(sofar -> !sofar.has(consent()))
                .when(sofar -> !sofar.has(consent()), "does not go with --consent. Name one of the two.")
                .explained("The law it rests on instead: code of the list legal-basis.");
        reference = Field.of("reference", values.text()).asked("Which order, agreement or emergency")
                .requiredIf(sofar -> sofar.has(basis())).when(sofar -> sofar.has(basis()), "needs --basis.")
                .explained("What the law is applied to.");
        purpose = Field.of("purpose", values.remark()).required().explained("What the recipient wants it for.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        whose = Field.of("participant", people).positional().explained("Only what was told of this person.");
    }

    private Field<ConsentId> consent() {
        return consent;
    }

    private Field<String> basis() {
        return basis;
    }

    /** The one consent that holds, when there is only one. */
    private @Nullable String active(Consents consents, Answers sofar, LocalDate today) {
        var person = sofar.get(participant);
        var active = person == null || sofar.has(basis) ? List.<String>of() : consents.of(person).stream()
                .filter(it -> it.standing(today) == ConsentStanding.ACTIVE).map(it -> it.id().shown()).toList();
        return active.size() == 1 ? active.get(0) : null;
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("disclosure log").in(GROUP).describedAs("Log what is told of a person, and get the notice to send along")
                        .example("disclosure log P1 --to \"County hospital\" --data-class SUBSTANCE_USE --basis MEDICAL_EMERGENCY"
                                + " --reference \"Overdose on the way\" --purpose \"Emergency care\"")
                        .asking(participant, recipient, dataClass, consent, basis, reference, purpose, on).withForm("Disclosure")
                        .needing(sofar -> sofar.has(consent) || sofar.has(basis), "what it rests on: --consent, or --basis")
                        .does(this::log),
                ConsoleCommand.named("disclosure list").in(GROUP).describedAs("List what was told of people, to whom and why")
                        .example("disclosure list P1").asking(whose).does(this::list));
    }

    private Reply log(Answers answers) {
        var of = new DisclosureBasis(answers.the(participant), answers.the(on), answers.the(recipient),
                new LinkedHashSet<>(answers.all(dataClass)), answers.the(purpose), answers.get(consent), answers.get(basis),
                answers.get(reference));
        return told(disclosures.log(of), "to %s, of %s %s".formatted(of.recipient(), of.participant(),
                directory.row(answers.the(participant)).name()));
    }

    private static Reply told(Disclosed disclosed, String what) {
        var notice = disclosed.notice();
        var message = "Saved %s: disclosed %s.".formatted(disclosed.id(), what);
        var lines = new ArrayList<>(List.of(message, "Send this along, on every page, with a copy of the consent if there is one:", ""));
        lines.addAll(notice.statement());
        lines.add("");
        lines.add(notice.scope());
        var json = new LinkedHashMap<String, Object>();
        json.put("id", disclosed.id().value());
        json.put("shown", disclosed.id().shown());
        json.put("message", message);
        json.put("notice", String.join("\n", notice.statement()));
        json.put("scope", notice.scope());
        var columns = List.of(Column.of("id"), Column.of("message"), Column.of("notice"), Column.of("scope"));
        List<@Nullable Object> row = List.of(disclosed.id(), message, String.join(" ", notice.statement()), notice.scope());
        return Reply.document(json, Reply.said(lines.toArray(String[]::new)), Reply.rows("disclosures", columns, List.of(row), 1));
    }

    private Reply list(Answers answers) {
        var rows = disclosures.list(answers.get(whose), answers.rows());
        var names = directory.names(rows.stream().map(row -> row.basis().participant()).filter(Objects::nonNull).toList());
        return Reply.rows("disclosures", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(),
                disclosures.count(answers.get(whose)));
    }

    private List<@Nullable Object> cells(DisclosureRow row, Map<ParticipantId, String> names) {
        var it = row.basis();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(it.on());
        cells.add(it.participant());
        cells.add(it.participant() == null ? "everybody" : names.get(it.participant()));
        cells.add(it.recipient());
        var classes = it.dataClasses().stream().sorted().toList();
        cells.add(new Labelled(classes, classes.stream().map(code -> codes.label("data-class", code)).collect(Collectors.joining("; "))));
        cells.add(it.consent() == null ? new Labelled(it.legalBasis(), codes.label("legal-basis", it.legalBasis()))
                : new Labelled(it.consent().shown(), it.consent().shown()));
        cells.add(it.purpose());
        cells.add(row.by());
        cells.add(it.reference());
        return cells;
    }
}
