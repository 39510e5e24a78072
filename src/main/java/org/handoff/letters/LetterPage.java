package org.handoff.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;
import org.handoff.letters.LetterTemplate.Line;
import org.handoff.participants.PersonalDetails;

/** The words of the participation letter. */
final class LetterPage {

    static final String RULE = "How months are counted: from the day of enrolment. A month counts as one of substantial "
            + "compliance when it has"
            + " ended, the program and the participant were in contact in it, and at its end the participant was not recorded "
            + "as out of"
            + " contact, inactive or closed. The letter says nothing about treatment, diagnosis or tests, and nothing may be "
                    + "read out of that.";
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private LetterPage() {
    }

    static JasperPrint of(Letterhead head, PersonalDetails person, Enrolment it, boolean goals) {
        var name = person.name();
        var parameters = new HashMap<String, Object>();
        parameters.put("program", head.program());
        parameters.put("date", LONG.format(head.on()));
        parameters.put("recipient", head.recipient());
        parameters.put("regarding", person.dob() == null ? name : "%s, born %s".formatted(name, LONG.format(person.dob())));
        parameters.put("reference", head.reference().shown());
        parameters.put("opening", opening(head, name, it));
        parameters.put("facts", LetterTemplate.FACTS.load());
        parameters.put("rows", LetterTemplate.facts("Fact", "As recorded", facts(it)));
        parameters.put("compliance", compliance(name, it));
        parameters.put("goals", goals && it.goals() > 0 ? goals(name, it) : null);
        parameters.put("closing", "This letter is given at the request of %s, under a written consent.".formatted(name));
        parameters.put("rule", RULE);
        parameters.put("name", head.by() == null ? "" : "Prepared by " + head.by());
        parameters.put("confidential", head.confidential());
        parameters.put("statement", head.statement());
        parameters.put("scope", head.notice().scope());
        return LetterTemplate.LETTER.fill(parameters);
    }

    private static String opening(Letterhead head, String name, Enrolment it) {
        return it.closedOn() == null
                ? "This letter confirms that %s takes part in %s, a pre-arrest diversion program, and has done so since %s."
                .formatted(name,
                        head.program(), LONG.format(it.enrolledOn()))
                : "This letter confirms that %s took part in %s, a pre-arrest diversion program, from %s to %s%s."
                        .formatted(name, head.program(),
                        LONG.format(it.enrolledOn()), LONG.format(it.closedOn()), it.completed() ? ", and completed it" : "");
    }

    private static List<Line> facts(Enrolment it) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Status", it.isOpen() ? "Enrolled" : it.completed() ? "Completed" : "Closed"));
        lines.add(new Line("Enrolled on", LONG.format(it.enrolledOn())));
        if (it.closedOn() != null) {
            lines.add(new Line("Closed on", LONG.format(it.closedOn())));
        }
        lines.add(new Line("Intake assessment", it.intakeOn() == null ? "Not recorded" : "Done on "
                + LONG.format(it.intakeOn())));
        var months = it.compliance();
        lines.add(new Line("Months since enrolment", "%d that have ended".formatted(months.ended())));
        lines.add(new Line("Months of substantial compliance", inARow(months)));
        lines.add(new Line("Six months of it", months.sixOn() == null ? "Not reached yet" : "Reached on "
                + LONG.format(months.sixOn())));
        return lines;
    }

    private static String inARow(Compliance months) {
        if (months.counted() < 2 || months.inARow() < 2) {
            return String.valueOf(months.counted());
        }
        return "%d, %s in a row".formatted(months.counted(), months.inARow() == months.counted() ? "all" : "the last "
                + months.inARow());
    }

    private static String compliance(String name, Enrolment it) {
        int counted = it.compliance().counted();
        if (counted == 0) {
            return it.compliance().ended() == 0 ? "No month has ended since the enrolment."
                    : "No month of substantial compliance is on record since the enrolment.";
        }
        return "%s has been in substantial compliance with the program for %s%s."
                .formatted(name, counted == 1 ? "1 month" : counted + " months",
                counted < Compliance.ASKED ? "" : ", which is at least six months");
    }

    private static String goals(String name, Enrolment it) {
        return "Goals that %s has set in the program: %d; reached: %d.".formatted(name, it.goals(), it.reached());
    }

    static String day(LocalDate day) {
        return LONG.format(day);
    }
}
