package org.handoff.legal.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.handoff.legal.LegalRequest;
import org.handoff.legal.LegalRequestRow;
import org.handoff.legal.LegalRequests;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** {@code legal-request log / list}. */
@Component
class LegalRequestCommands implements CommandSet {

    private static final String GROUP = "Consents and the law";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("received_on"), Column.of("kind"),
            new Column("participant", "Person"), Column.of("name"), Column.of("sender"), Column.of("wanted"), Column.of("answer_by"),
            Column.of("by").whereThereIsRoom());

    private final LegalRequests requests;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final Field<ParticipantId> participant;
    private final Field<String> kind;
    private final Field<String> sender;
    private final Field<String> wanted;
    private final Field<LocalDate> received;
    private final Field<LocalDate> answerBy;
    private final Field<Boolean> hold;

    LegalRequestCommands(LegalRequests requests, ParticipantDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ParticipantValue people) {
        this.requests = requests;
        this.directory = directory;
        this.codes = codes;
        kind = Field.of("kind", codeValues.of("legal-request")).asked("What came").required().positional()
                .explained("Code of the list legal-request.");
        sender = Field.of("from", values.text()).asked("From whom").required().explained("Who sent or brought it.");
        wanted = Field.of("wants", values.remark()).asked("What they want").required().explained("In their words.");
        participant = Field.of("participant", people).asked("About whom").explained("Leave out when the program knows nobody of that name.");
        received = Field.of("received", values.pastDate()).asked("Received on").required().byDefault(sofar -> "today")
                .explained("Today when left out.");
        answerBy = Field.of("answer-by", values.anyDate()).asked("To be answered by").explained("The day on the paper.");
        hold = Field.of("hold", values.flag()).asked("Set a legal hold, so that nothing of the person can be erased")
                .when(sofar -> sofar.has(participant()), "needs --participant.").offering(sofar -> "yes")
                .explained("Set a legal hold on the person.");
    }

    private Field<ParticipantId> participant() {
        return participant;
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("legal-request log").in(GROUP).describedAs("Log a subpoena, or police at the desk, and what to do now")
                        .example("legal-request log SUBPOENA --from \"District attorney\" --wants \"All case notes\" --participant P1"
                                + " --hold")
                        .asking(kind, sender, wanted, participant, received, answerBy, hold).withForm("Legal request")
                        .does(this::log),
                ConsoleCommand.named("legal-request list").in(GROUP).describedAs("List who wanted records, and what for")
                        .example("legal-request list").does(this::list));
    }

    private Reply log(Answers answers) {
        var received = requests.log(new LegalRequest(answers.get(participant), answers.the(this.received), answers.the(kind),
                answers.the(sender), answers.the(wanted), answers.get(answerBy)), answers.is(hold));
        var message = "Saved %s. Nothing was disclosed.%s".formatted(received.id(), held(answers.get(participant), received));
        var advice = advice();
        var lines = new ArrayList<>(List.of(message, ""));
        lines.addAll(advice);
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", received.id().value());
        json.put("shown", received.id().shown());
        json.put("message", message);
        json.put("hold", received.hold() == null ? null : received.hold().value());
        json.put("advice", String.join("\n", advice));
        List<@Nullable Object> row = new ArrayList<>();
        row.add(received.id());
        row.add(message);
        row.add(received.hold());
        return Reply.document(json, Reply.said(lines.toArray(String[]::new)),
                Reply.rows("legal_requests", List.of(Column.of("id"), Column.of("message"), Column.of("hold")), List.of(row), 1));
    }

    private static String held(@Nullable ParticipantId person, LegalRequests.Received received) {
        if (person == null) {
            return "";
        }
        return received.hold() != null ? " %s holds %s: nothing may be erased.".formatted(received.hold(), person)
                : " To keep all of %1$s from being erased: legal-hold set %1$s".formatted(person);
    }

    /** The same text as the help topic. */
    private static List<String> advice() {
        try {
            return new ClassPathResource("help/subpoena.txt").getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Reply list(Answers answers) {
        var rows = requests.list(answers.rows());
        var names = directory.names(rows.stream().map(row -> row.request().participant()).filter(Objects::nonNull).toList());
        return Reply.rows("legal_requests", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(), requests.count());
    }

    private List<@Nullable Object> cells(LegalRequestRow row, Map<ParticipantId, String> names) {
        var it = row.request();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(it.receivedOn());
        cells.add(new Labelled(it.kind(), codes.label("legal-request", it.kind())));
        cells.add(it.participant());
        cells.add(it.participant() == null ? null : names.get(it.participant()));
        cells.add(it.sender());
        cells.add(it.wanted());
        cells.add(it.answerBy());
        cells.add(row.by());
        return cells;
    }
}
