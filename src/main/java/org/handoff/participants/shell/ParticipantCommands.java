package org.handoff.participants.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
import org.handoff.participants.FoundPerson;
import org.handoff.participants.MergedRecord;
import org.handoff.participants.Merges;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantRow;
import org.handoff.participants.ParticipantValue;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonPart;
import org.handoff.participants.PersonalDetails;
import org.handoff.program.Focus;
import org.handoff.program.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code participant add / find / show / list / edit}. */
@Component
class ParticipantCommands implements CommandSet {

    private static final String GROUP = "Participants";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("name"), new Column("aliases", "Also known as"),
            new Column("age_band", "Age"), Column.of("sex"), Column.of("last_seen"), Column.of("worker"), Column.of("referrals"));
    private static final List<Column> FOUND = List.of(Column.of("id").uncut(), Column.of("name"), Column.of("score"), Column.of("why"),
            new Column("aliases", "Also known as").whereThereIsRoom(), new Column("age_band", "Age"), Column.of("sex").whereThereIsRoom(),
            Column.of("last_seen"), Column.of("worker"), Column.of("referrals").whereThereIsRoom());

    private static final List<Column> MERGED = List.of(new Column("participant", "Id"), Column.of("name"), Column.of("dob"),
            Column.of("phone"), Column.of("merged_on"));

    private final Participants participants;
    private final Merges merges;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final List<PersonPart> parts;
    private final Field<ParticipantId> participant;
    private final Field<String> query;
    private final Field<String> worker;
    private final Focus focus;
    private final PersonFields person;
    private final PersonFields newPerson;

    ParticipantCommands(Participants participants, Merges merges, ParticipantDirectory directory, Codes codes, CodeValues codeValues,
            Values values, ParticipantValue participantValue, List<PersonPart> parts, Workers workers, Focus focus) {
        this.focus = focus;
        this.worker = Field.of("worker", workers.known()).byDefault(sofar -> focus.worker().orElse(null))
                .explained("Only whom this worker saw last; - for everybody.");
        this.parts = parts;
        this.participants = participants;
        this.merges = merges;
        this.directory = directory;
        this.codes = codes;
        this.person = new PersonFields(values, codeValues);
        this.newPerson = new PersonFields(values, codeValues);
        this.participant = Field.of("participant", participantValue).required().positional().asked("Participant")
                .explained("Id, external key, or part of a name.");
        this.query = Field.of("query", values.text()).required().positional().repeatable()
                .explained("Parts of names in any order, an alias, a date or year of birth, part of a phone, an id or key.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("participant add").in(GROUP).describedAs("Record a person")
                        .example("participant add --first Ida --last Moreno --dob 7/15/1979 --sex 0")
                        .asking(newPerson.ofNobodyYet()).withForm("New participant")
                        .needing(newPerson::isNamed, "a name: --first, --last or --alias")
                        .doubting(answers -> directory.doubts(newPerson.details(answers, PersonFields.NOBODY))).does(this::add),
                ConsoleCommand.named("participant edit").in(GROUP).describedAs("Correct what is known of a person")
                        .example("participant edit P12 --last Moreno-Diaz").example("participant edit P12 --phone -")
                        .asking(participant).asking(person.of(this::known)).withForm("Correcting a person")
                        .needing(person::saysSomething, "at least one thing to correct").does(this::edit),
                ConsoleCommand.named("participant find").in(GROUP)
                        .describedAs("Find people by part or sound of a name, birth date, phone")
                        .example("participant find cast").example("participant find moreno 7/15/1979").asking(query).does(this::find),
                ConsoleCommand.named("participant list").in(GROUP).describedAs("List people, most recent first")
                        .example("participant list --limit 10 --output csv")
                        .example("participant list --worker me").asking(worker).does(this::list),
                ConsoleCommand.named("participant show").in(GROUP).describedAs("Show what is known of a person")
                        .example("participant show P12").asking(participant).does(this::show));
    }

    private Reply add(Answers answers) {
        var details = newPerson.details(answers, PersonFields.NOBODY);
        var id = participants.add(details);
        return Reply.receipt("Saved %s %s.".formatted(id, details.name()), id, "referral add --participant " + id);
    }

    private Reply edit(Answers answers) {
        var id = answers.the(participant);
        var details = person.details(answers, participants.details(id));
        participants.correct(id, details);
        return Reply.receipt("Corrected %s %s.".formatted(id, details.name()), id, null);
    }

    private @Nullable PersonalDetails known(Answers sofar) {
        var id = sofar.get(participant);
        return id == null ? null : participants.details(id);
    }

    private Reply list(Answers answers) {
        var whose = answers.get(worker);
        return Reply.remarked(whose == null ? rows(directory.recent(answers.rows()), directory.count())
                : rows(directory.seenBy(whose, answers.rows()), directory.countSeenBy(whose)), focus.reminder(whose, null), 0);
    }

    private Reply find(Answers answers) {
        var found = directory.search(String.join(" ", answers.all(query)), answers.rows());
        return Reply.rows("participants", FOUND, found.people().stream().map(this::foundCells).toList(), found.total());
    }

    private List<@Nullable Object> foundCells(FoundPerson found) {
        var cells = new ArrayList<@Nullable Object>(cells(found.person()));
        cells.add(2, found.score());
        cells.add(3, found.why().isEmpty() ? null : found.why());
        return cells;
    }

    private Reply rows(List<ParticipantRow> people, long total) {
        return Reply.rows("participants", COLUMNS, people.stream().map(this::cells).toList(), total);
    }

    private List<@Nullable Object> cells(ParticipantRow row) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.name());
        cells.add(row.aliases());
        cells.add(row.ageBand().isEmpty() ? null : row.ageBand());
        cells.add(new Labelled(row.sex(), codes.label("sex", row.sex())));
        cells.add(row.lastSeen());
        cells.add(row.worker());
        cells.add(row.referrals());
        return cells;
    }

    private Reply show(Answers answers) {
        var id = answers.the(participant);
        var row = directory.row(id);
        var details = participants.details(id);
        var merged = merges.into(id);
        var page = Reply.sheet("%s  %s".formatted(id, row.name()))
                .with("id", id).with("first_name", details.firstName()).with("last_name", details.lastName())
                .with("alias", row.aliases()).with("dob", details.dob()).with("age_band", row.ageBand())
                .with("dob_quality", labelled("dob-quality", details.dobQuality())).with("sex", labelled("sex", details.sex()))
                .with("race", races(details.races())).with("language", labelled("language", details.language()))
                .with("veteran", labelled("yes-no", details.veteran())).with("phone", details.phone())
                .with("deceased_on", details.deceasedOn()).with("external_key", row.externalKey())
                .with("referrals", row.referrals()).with("last_seen", row.lastSeen()).with("worker", row.worker())
                .with(Reply.rows("merged_records", MERGED, merged.stream().map(ParticipantCommands::mergedCells).toList(), merged.size()));
        parts.forEach(part -> page.with(part.of(id)));
        return page;
    }

    /** What a record that was merged says stays findable here. */
    private static List<@Nullable Object> mergedCells(MergedRecord it) {
        return Arrays.asList(it.person(), it.details().name(), it.details().dob(), it.details().phone(), it.mergedOn());
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }

    private Labelled races(Set<String> races) {
        var sorted = races.stream().sorted().toList();
        return new Labelled(sorted, String.join("; ", sorted.stream().map(code -> codes.label("race", code)).toList()));
    }
}
