package org.handoff.letters.shell;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.consents.ConsentId;
import org.handoff.consents.ConsentStanding;
import org.handoff.consents.ConsentValue;
import org.handoff.consents.Consents;
import org.handoff.letters.LetterRequest;
import org.handoff.letters.Letters;
import org.handoff.letters.WrittenLetter;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code participant letter / packet}. */
@Component
class LetterCommands implements CommandSet {

    private static final String GROUP = "Consents and the law";
    private static final String SHORT = "It tells %d of the six months that RCW 9.96.060(6) asks for. See that a letter which "
            + "helps nobody does not go.";

    private final Letters letters;
    private final Consents consents;
    private final Values values;
    private final Field<ParticipantId> participant;
    private final Field<String> court;
    private final Field<String> recipient;
    private final Field<Boolean> own;
    private final Field<String> reference;
    private final Field<ConsentId> consent;
    private final Field<String> dataClass;
    private final Field<String> purpose;
    private final Field<Path> out;

    LetterCommands(Letters letters, Consents consents, Values values, CodeValues codes, ParticipantValue people,
            ConsentValue consentValue) {
        this.letters = letters;
        this.consents = consents;
        this.values = values;
        participant = Field.of("participant", people).required().positional().asked("Participant")
                .explained("Id, external key, or part of a name.");
        court = Field.of("to", values.text(this::recipients)).asked("To whom").required()
                .explained("Who gets it, as the consent names them.");
        own = Field.of("own", values.flag()).quiet().explained("For the participant themself: all of it, and no consent is "
                + "needed.");
        recipient = Field.of("to", values.text(this::recipients)).asked("To whom").askedWhen(sofar -> !sofar.is(own()))
                .when(sofar -> !sofar.is(own()), "does not go with --own. Name one of the two.")
                .explained("Who gets it, as the consent names them.");
        reference = Field.of("reference", values.text()).asked("How they asked for it").askedWhen(sofar -> sofar.is(own()))
                .requiredIf(sofar -> sofar.is(own())).when(sofar -> sofar.is(own()), "goes with --own only. Leave it out.")
                .explained("How the participant asked for their records.");
        consent = Field.of("consent", consentValue).quiet().explained("The consent it rests on; the one that covers it when "
                + "left out.");
        dataClass = Field.of("data-class", codes.of("data-class")).repeatable().quiet()
                .explained("What is told, code of the list data-class; may be repeated. Left out: what the paper usually tells.");
        purpose = Field.of("purpose", values.remark()).quiet().explained("What it is for; what the consent says when left out.");
        out = Field.of("out", values.path()).asked("Folder").byDefault(sofar -> ".").explained("Where the file goes; the folder "
                + "you are in when left out.");
    }

    private Field<Boolean> own() {
        return own;
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("participant letter").in(GROUP)
                        .describedAs("Write the letter that says since when and how steadily a person takes part")
                        .example("participant letter P1 --to \"King County District Court\" --out letters")
                        .asking(participant, court, consent, dataClass, purpose, out).withForm("Participation letter", "Write it")
                                .does(this::letter),
                ConsoleCommand.named("participant packet").in(GROUP)
                        .describedAs("Write one person's record, as far as the basis goes, as a PDF")
                        .example("participant packet P1 --own --reference \"Asked in person on March 2\" --out letters")
                        .example("participant packet P1 --to \"Public defender\" --out letters")
                        .asking(participant, own, recipient, reference, consent, dataClass, purpose, out).withForm("Packet", "Write it")
                        .needing(sofar -> sofar.has(recipient) || sofar.is(own), "--to, or --own for the participant themself")
                                .does(this::packet));
    }

    private Reply letter(Answers answers) {
        return written(answers, answers.the(court), null, letters::participation, "participation letter");
    }

    private Reply packet(Answers answers) {
        return answers.is(own) ? written(answers, null, answers.the(reference), letters::packet, "packet")
                : written(answers, answers.the(recipient), null, letters::packet, "packet");
    }

    private Reply written(Answers answers, @Nullable String to, @Nullable String asked, Function<LetterRequest,
            WrittenLetter> writing, String what) {
        var whom = answers.the(participant);
        var done = writing.apply(new LetterRequest(whom, to, answers.get(consent), new LinkedHashSet<>(answers.all(dataClass)),
                answers.get(purpose), asked, answers.the(out)));
        var message = "Wrote the %s of %s (%s) to %s, and logged it as %s.".formatted(what, whom, done.pages() == 1 ? "1 page"
                : done.pages() + " pages", done.file(), done.disclosure());
        var json = new LinkedHashMap<String, Object>();
        json.put("id", done.disclosure().value());
        json.put("shown", done.disclosure().shown());
        json.put("file", done.file().toString());
        json.put("pages", done.pages());
        json.put("scope", done.scope());
        var columns = List.of(Column.of("id"), Column.of("file"), Column.of("pages"), Column.of("scope"), Column.of("months"));
        List<@Nullable Object> row = Arrays.asList(done.disclosure(), done.file().toString(), done.pages(), done.scope(),
                done.months());
        json.put("months", done.months());
        var reply = Reply.document(json, Reply.said(message, done.scope(), "Look at it before it goes; nobody but you can open "
                + "the file."),
                Reply.rows("letters", columns, List.of(row), 1));
        return Reply.remarked(reply, done.isShort() ? List.of(SHORT.formatted(done.months())) : List.of(), 0);
    }

    /** Whoever a consent of the person names that holds today. */
    private List<Choice> recipients(String typed, Answers sofar) {
        var whom = sofar.get(participant);
        var open = whom == null ? Stream.<Choice>empty() : consents.of(whom).stream()
                .filter(it -> it.standing(values.today()) == ConsentStanding.ACTIVE)
                .flatMap(it -> it.details().recipients().stream().map(name -> new Choice(name, it.id().shown())));
        return open.filter(choice -> choice.value().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)))
                .distinct().toList();
    }
}
