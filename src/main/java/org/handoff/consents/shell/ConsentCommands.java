package org.handoff.consents.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.consents.ConsentDetails;
import org.handoff.consents.ConsentId;
import org.handoff.consents.ConsentValue;
import org.handoff.consents.Consents;
import org.handoff.consents.DisclosureId;
import org.handoff.consents.SignedConsent;
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
import org.handoff.program.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code consent sign / revoke / list}. */
@Component
class ConsentCommands implements CommandSet {

    private static final String GROUP = "Consents and the law";
    private static final int A_YEAR = 366;
    private static final List<Column> COLUMNS = List.of(Column.of("id"), new Column("participant", "Person"), Column.of("name"),
            Column.of("type"), Column.of("signed_on").uncut(), Column.of("expires_on").uncut(), Column.of("standing"),
            Column.of("recipients").whereThereIsRoom(), Column.of("data_classes").whereThereIsRoom(), Column.of("purpose").whereThereIsRoom(),
            Column.of("expires_event").whereThereIsRoom(), Column.of("copy_location").whereThereIsRoom());

    private final Consents consents;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final Values values;
    private final ConsentFields consent;
    private final Field<ConsentId> one;
    private final Field<LocalDate> on;
    private final Field<String> method;
    private final Field<ParticipantId> participant;
    private final Field<Integer> ending;

    ConsentCommands(Consents consents, ParticipantDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ParticipantValue people, ConsentValue consentValue, Programs programs) {
        this.consents = consents;
        this.directory = directory;
        this.codes = codes;
        this.values = values;
        this.consent = new ConsentFields(values, codeValues, people, programs);
        this.one = Field.of("consent", consentValue).required().positional().explained("Id, such as N3, or part of the person's name.");
        this.on = Field.of("on", values.pastDate()).asked("Revoked on").required().byDefault(sofar -> "today")
                .explained("From this day on it does not hold; today when left out.");
        this.method = Field.of("method", values.text()).asked("How").required().byDefault(sofar -> "in person")
                .explained("How it was revoked; in person when left out.");
        this.participant = Field.of("participant", people).positional().explained("Only this person's.");
        this.ending = Field.of("ending", values.wholeNumber(0, A_YEAR)).explained("Only what ends within so many days.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("consent sign").in(GROUP).describedAs("Record a consent that was signed")
                        .example("consent sign P1 --recipient \"North PD\" --data-class PARTICIPATION --purpose \"Progress in diversion\"")
                        .example("consent sign P1 --type PART2_TPO --recipient \"treating providers\" --data-class SUBSTANCE_USE --expires -")
                        .asking(consent.all()).withForm("Consent")
                        .doubting(answers -> consents.doubts(answers.the(consent.participant), consent.details(answers)))
                        .does(this::sign),
                ConsoleCommand.named("consent revoke").in(GROUP).describedAs("End a consent; what was disclosed before stays logged")
                        .example("consent revoke N1 --method \"by phone\"").asking(one, on, method).withForm("Revocation")
                        .does(this::revoke),
                ConsoleCommand.named("consent list").in(GROUP).describedAs("List consents and how they stand today")
                        .example("consent list P1").example("consent list --ending 30").asking(participant, ending)
                        .does(this::list));
    }

    private Reply sign(Answers answers) {
        var person = answers.the(consent.participant);
        var details = consent.details(answers);
        var id = consents.sign(person, details);
        var sentence = "Saved %s: %s %s, %s, signed %s, %s.".formatted(id, person, directory.row(person).name(),
                codes.label("consent-type", details.type()), details.signedOn(), end(details));
        return Reply.receipt(sentence, id, "disclosure log %s --consent %s".formatted(person, id));
    }

    private static String end(ConsentDetails details) {
        return details.expiresOn() != null ? "until " + details.expiresOn()
                : details.expiresEvent() != null ? "until “" + details.expiresEvent() + "”" : "until it is revoked";
    }

    private Reply revoke(Answers answers) {
        var revocation = consents.revoke(answers.the(one), answers.the(on), answers.the(method));
        var id = revocation.consent().id();
        var before = revocation.disclosed() == 0 ? "Nothing was disclosed on it."
                : "What was disclosed on it stays in the log: disclosure list " + revocation.consent().participant();
        var receipt = Reply.receipt("%s is revoked from %s on. %s".formatted(id, answers.the(on), before), id, null);
        if (revocation.afterwards().isEmpty()) {
            return receipt;
        }
        var late = revocation.afterwards().stream().map(DisclosureId::shown).collect(Collectors.joining(", "));
        return Reply.remarked(receipt, List.of("%s was made after that day. Tell your program lead.".formatted(late)), 0);
    }

    private Reply list(Answers answers) {
        var person = answers.get(participant);
        var rows = consents.list(person, answers.get(ending), answers.rows());
        var names = directory.names(rows.stream().map(SignedConsent::participant).toList());
        return Reply.rows("consents", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(),
                consents.count(person, answers.get(ending)));
    }

    private List<@Nullable Object> cells(SignedConsent row, Map<ParticipantId, String> names) {
        var details = row.details();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.participant());
        cells.add(names.get(row.participant()));
        cells.add(new Labelled(details.type(), codes.label("consent-type", details.type())));
        cells.add(details.signedOn());
        cells.add(details.expiresOn());
        cells.add(new Labelled(row.standing(values.today()).name(), row.standingInWords(values.today())));
        cells.add(new Labelled(details.recipients(), String.join("; ", details.recipients())));
        var classes = details.dataClasses().stream().sorted().toList();
        cells.add(new Labelled(classes, classes.stream().map(code -> codes.label("data-class", code)).collect(Collectors.joining("; "))));
        cells.add(details.purpose());
        cells.add(details.expiresEvent());
        cells.add(details.copyLocation());
        return cells;
    }
}
