package org.handoff.letters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handoff.codes.Codes;
import org.handoff.consents.Consents;
import org.handoff.consents.DisclosureRow;
import org.handoff.consents.Disclosures;
import org.handoff.consents.SignedConsent;
import org.handoff.fields.CustomFields;
import org.handoff.fields.PersonAnswer;
import org.handoff.letters.LetterTemplate.Line;
import org.handoff.letters.PacketQueries.Row;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.vault.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the records of one person into the sections of a packet: only those that the basis carries. */
@Component
class PacketSections {

    private static final Pattern CODE = Pattern.compile("\\{([a-z0-9-]+):([\\w-]+)}");
    private static final SealedColumn OUTCOME = new SealedColumn("contact", "outcome");
    private static final SealedColumn WORDING = new SealedColumn("goal", "wording");

    private final PacketQueries queries;
    private final Participants participants;
    private final Consents consents;
    private final Disclosures disclosures;
    private final OtherPeople others;
    private final Codes codes;
    private final CustomFields fields;

    PacketSections(PacketQueries queries, Participants participants, Consents consents, Disclosures disclosures,
            OtherPeople others, Codes codes, CustomFields fields) {
        this.queries = queries;
        this.participants = participants;
        this.consents = consents;
        this.disclosures = disclosures;
        this.others = others;
        this.codes = codes;
        this.fields = fields;
    }

    /** One section; without a line it says so. */
    record Section(String heading, String first, String second, List<Line> lines) {
    }

    /** What a packet holds: its sections, and the kinds of information in words. */
    record Contents(List<Section> sections, String holds) {
    }

    /**
     * The sections.
     *
     * @param own  whether it goes to the person themself, who also gets what was signed and what was disclosed
     */
    Contents of(ParticipantId person, Set<String> classes, boolean own) {
        var sections = new ArrayList<Section>();
        var names = others.besides(person);
        if (classes.contains(DataClass.IDENTITY)) {
            sections.add(new Section("Identity", "What", "On record", identity(participants.details(person))));
        }
        add(sections, classes, DataClass.REFERRAL, "Referrals", PacketQueries.REFERRALS, person);
        add(sections, classes, DataClass.PARTICIPATION, "Participation", PacketQueries.PARTICIPATION, person);
        add(sections, classes, DataClass.GOALS, "Progress", PacketQueries.PROGRESS, person);
        if (classes.contains(DataClass.GOALS)) {
            sections.add(dated("Contacts", told(queries.of(PacketQueries.CONTACTS, person, OUTCOME),
                    classes.contains(DataClass.NOTES), names)));
            sections.add(dated("Goals", told(queries.of(PacketQueries.GOALS, person, WORDING), true, names)));
        }
        var services = queries.of(PacketQueries.SERVICES, person, null).stream()
                .filter(row -> classes.contains(DataClass.ofService(groups(row.kind())))).toList();
        addKinds(sections, "Services", services);
        addKinds(sections, "Assessments", queries.answers(person, classes));
        add(sections, classes, DataClass.LEGAL, "Charges", PacketQueries.CHARGES, person);
        add(sections, classes, DataClass.LEGAL, "Courts, arrests and custody", PacketQueries.JUSTICE, person);
        add(sections, classes, DataClass.SUBSTANCE_USE, "Overdoses", PacketQueries.OVERDOSES, person);
        if (own) {
            addAnswers(sections, person);
            sections.add(dated("Consents signed", signed(person)));
            sections.add(dated("Disclosures made", disclosed(person)));
        }
        return new Contents(List.copyOf(sections), classes.stream().sorted().map(code -> codes.label("data-class", code))
                .collect(Collectors.joining("; ")));
    }

    private void add(List<Section> sections, Set<String> classes, String wanted, String heading, String query,
            ParticipantId person) {
        if (classes.contains(wanted)) {
            sections.add(dated(heading, told(queries.of(query, person, null), false, Set.of())));
        }
    }

    /** A section of several kinds of information stands where one of them is carried and there is something of it. */
    private void addKinds(List<Section> sections, String heading, List<Row> rows) {
        if (!rows.isEmpty()) {
            sections.add(dated(heading, told(rows, false, Set.of())));
        }
    }

    /**
     * What a program asks beyond what everybody asks is of no kind of information that a consent carries: it goes to the person
     * themself only.
     */
    private void addAnswers(List<Section> sections, ParticipantId person) {
        var answers = fields.ofPerson(person);
        if (!answers.isEmpty()) {
            sections.add(dated("Other answers", answers.stream().map(it -> new Line(it.on() == null ? "No date" : it.on().toString(),
                    "%s: %s".formatted(it.field().label(), inWords(it)))).toList()));
        }
    }

    private String inWords(PersonAnswer it) {
        var list = it.field().list();
        var number = it.field().number();
        return list != null ? codes.label(list, it.value()) : number == null || number.unit().isEmpty() ? it.value()
                : it.value() + " " + number.unit();
    }

    private static Section dated(String heading, List<Line> lines) {
        return new Section(heading, "When", "What", lines);
    }

    private List<Line> told(List<Row> rows, boolean written, Set<String> names) {
        return rows.stream().map(row -> new Line(row.day() == null ? "No date" : row.day(), sentence(row, written, names)))
                .toList();
    }

    private String sentence(Row row, boolean written, Set<String> names) {
        var text = labelled(row.text());
        var note = written && row.written() != null ? OtherPeople.without(names, row.written()) : "";
        return note.isEmpty() ? text : text.isEmpty() ? note : text + ": " + note;
    }

    private String labelled(String text) {
        var labelled = CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(codes.label(code.group(1), code.group(2))));
        return labelled.isEmpty() ? labelled : Character.toUpperCase(labelled.charAt(0)) + labelled.substring(1);
    }

    private List<String> groups(@Nullable String category) {
        return codes.find("service-category", String.valueOf(category)).map(code -> code.groups()).orElse(List.of());
    }

    private List<Line> identity(PersonalDetails person) {
        var lines = new ArrayList<Line>();
        add(lines, "Name", person.name());
        add(lines, "Also known as", String.join("; ", person.aliases()));
        add(lines, "Date of birth", person.dob() == null ? null : person.dob().toString());
        add(lines, "Sex", codes.label("sex", person.sex()));
        add(lines, "Race and ethnicity", person.races().stream().sorted().map(race -> codes.label("race", race))
                .collect(Collectors.joining("; ")));
        add(lines, "Language", codes.label("language", person.language()));
        add(lines, "Veteran", codes.label("yes-no", person.veteran()));
        add(lines, "Phone", person.phone());
        return lines;
    }

    private static void add(List<Line> lines, String what, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Line(what, value));
        }
    }

    private List<Line> signed(ParticipantId person) {
        var lines = new ArrayList<>(consents.of(person).stream().map(this::signed).toList());
        Collections.reverse(lines);
        return lines;
    }

    private Line signed(SignedConsent it) {
        var details = it.details();
        var parts = new ArrayList<String>();
        addPart(parts, "to ", String.join(", ", details.recipients()));
        addPart(parts, "", labels(details.dataClasses()));
        parts.add(it.revokedOn() != null ? "revoked on " + it.revokedOn() : details.expiresOn() != null ? "until "
                + details.expiresOn()
                : "until it is revoked");
        return new Line(details.signedOn().toString(), "%s, %s: %s".formatted(it.id(),
                codes.label("consent-type", details.type()),
                String.join("; ", parts)));
    }

    private static void addPart(List<String> parts, String before, String text) {
        if (!text.isEmpty()) {
            parts.add(before + text);
        }
    }

    private String labels(Set<String> classes) {
        return classes.stream().sorted().map(code -> codes.label("data-class", code)).collect(Collectors.joining(", "));
    }

    private List<Line> disclosed(ParticipantId person) {
        var lines = new ArrayList<>(disclosures.list(person, Integer.MAX_VALUE).stream().map(this::disclosed).toList());
        Collections.reverse(lines);
        return lines;
    }

    private Line disclosed(DisclosureRow row) {
        var it = row.basis();
        return new Line(it.on().toString(), "%s: to %s; %s; for: %s; on %s".formatted(row.id(), it.recipient(),
                labels(it.dataClasses()), it.purpose(),
                it.consent() == null ? codes.label("legal-basis", it.legalBasis()) : "consent " + it.consent()));
    }
}
