package org.handoff.services.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.services.ProviderValue;
import org.handoff.services.ServiceConnectionId;
import org.handoff.services.ServiceConnectionValue;
import org.handoff.services.ServiceConnections;
import org.handoff.services.ServiceDetails;
import org.handoff.services.ServiceRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code service connect / update / attend / engage / end / list}. */
@Component
class ServiceCommands implements CommandSet {

    static final String GROUP = "Services";
    private static final String ATTAINED = "1";

    private final ServiceConnections connections;
    private final Codes codes;
    private final ServiceRows rows;
    private final ConnectionFields connect;
    private final Field<ServiceConnectionId> connection;
    private final ConnectionFields known;
    private final Field<String> standing;
    private final Field<LocalDate> on;
    private final Field<String> result;
    private final Field<String> barrier;
    private final Field<ParticipantId> participant;
    private final Field<Boolean> open;

    ServiceCommands(ServiceConnections connections, ParticipantDirectory directory, Codes codes, CodeValues codeValues,
            Values values, ParticipantValue people, ProviderValue providers, ServiceConnectionValue connectionValue) {
        this.connections = connections;
        this.codes = codes;
        this.rows = new ServiceRows(directory, codes);
        this.connect = new ConnectionFields(values, codeValues, people, providers);
        this.connection = Field.of("connection", connectionValue).required().positional().asked("Service connection")
                .explained("Id, such as S7, or part of the person's name.");
        this.known = ConnectionFields.ofKnown(values, codeValues, people, providers, this::known);
        this.standing = Field.of("barrier", codeValues.of("service-barrier")).asked("What stands in the way")
                .offering(sofar -> sofar.has(connection) ? connections.row(sofar.the(connection)).barrier() : null)
                .explained("Code of the list service-barrier; - for nothing any more.");
        this.on = Field.of("on", values.pastDate()).asked("Date").byDefault(sofar -> "today")
                .explained("The day; today when left out.");
        this.result = Field.of("result", codeValues.of("service-result")).required().asked("How did it end")
                .explained("Code of the list service-result.");
        this.barrier = Field.of("barrier", codeValues.of("service-barrier")).asked("What stood in the way")
                .when(sofar -> !ATTAINED.equals(sofar.get(result)),
                        "says what stood in the way, and the service was attained. Leave it out, or give another --result.")
                .explained("Code of the list service-barrier.");
        this.participant = Field.of("participant", people).positional().explained("Only this person's.");
        this.open = Field.of("open", values.flag()).explained("Only those that have not ended.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("service connect").in(GROUP).describedAs("Connect a person to help")
                        .example("service connect P1 --category 21 --warm")
                        .example("service connect P1 --category shelter --need -3d --appointment tomorrow")
                        .example("service connect P1 --category 30 --need today --referred -")
                        .asking(connect.all()).withForm("New service connection").does(this::connect),
                ConsoleCommand.named("service update").in(GROUP)
                        .describedAs("Correct or complete a connection: provider, days, what stands in the way")
                        .example("service update S1 --appointment fri --provider V1").example("service update S1 --barrier WAITLIST")
                        .asking(connection).asking(known.ofUpdate()).asking(standing).withForm("Service connection")
                        .needing(answers -> known.saysSomething(answers) || answers.has(standing) || answers.isLeftEmpty(standing),
                                "at least one thing to correct")
                        .does(this::update),
                ConsoleCommand.named("service attend").in(GROUP).describedAs("Record the first time the person was there")
                        .example("service attend S1 --on yesterday").asking(connection, on)
                        .withForm("Attended").does(this::attend),
                ConsoleCommand.named("service engage").in(GROUP).describedAs("Record that the person takes part")
                        .example("service engage S1").asking(connection, on).withForm("Engaged")
                        .does(this::engage),
                ConsoleCommand.named("service end").in(GROUP).describedAs("Record how a service ended")
                        .example("service end S1 --result attained").example("service end S1 --result 2 --barrier WAITLIST")
                        .asking(connection, on, result, barrier).withForm("Service ended").does(this::end),
                ConsoleCommand.named("service list").in(GROUP).describedAs("List service connections, the latest first")
                        .example("service list P1").example("service list --open").asking(participant, open).does(this::list));
    }

    private Reply connect(Answers answers) {
        var id = connections.connect(connect.details(answers));
        var row = connections.row(id);
        return receipt(row, row.referredOn() == null ? "not referred yet" : "referred on " + row.referredOn(),
                "service attend " + id);
    }

    private Reply update(Answers answers) {
        var id = answers.the(connection);
        var before = connections.row(id);
        connections.correct(id, known.details(answers, connections.details(id)),
                answers.has(standing) || answers.isLeftEmpty(standing) ? answers.get(standing) : before.barrier());
        var row = connections.row(id);
        return receipt(row, stage(row), row.attendedOn() == null ? "service attend " + id : null);
    }

    private static String stage(ServiceRow row) {
        return row.stage() == null ? "no day yet" : "%s %s".formatted(row.stage(), row.since());
    }

    private @Nullable ServiceDetails known(Answers sofar) {
        return sofar.has(connection) ? connections.details(sofar.the(connection)) : null;
    }

    private Reply attend(Answers answers) {
        var id = answers.the(connection);
        connections.attend(id, answers.the(on));
        return receipt(connections.row(id), "attended on " + answers.the(on), "service engage " + id);
    }

    private Reply engage(Answers answers) {
        var id = answers.the(connection);
        connections.engage(id, answers.the(on));
        return receipt(connections.row(id), "engaged on " + answers.the(on), "service end " + id);
    }

    private Reply end(Answers answers) {
        var id = answers.the(connection);
        connections.end(id, answers.the(on), answers.the(result), answers.get(barrier));
        var how = codes.label("service-result", answers.the(result)).toLowerCase(Locale.ROOT);
        return receipt(connections.row(id), "ended on %s, %s".formatted(answers.the(on), how), null);
    }

    private Reply receipt(ServiceRow row, String done, @Nullable String next) {
        return Reply.receipt("Saved %s: %s, %s.".formatted(row.id(), rows.sentence(row), done), row.id(), next);
    }

    private Reply list(Answers answers) {
        var whose = answers.get(participant);
        return rows.list(connections.list(whose, answers.is(open), answers.rows()), connections.count(whose, answers.is(open)));
    }
}
