package org.handoff.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one referral: decided, handed off, taken in, enrolled, accompanied, closed; or lost on the way. */
final class Story {

    private static final List<String> COMMUNITY = List.of("Harbor Outreach", "Library Foundation", "Riverbend Clinic");

    private final Dice dice;
    private final LocalDate today;
    private final County county;
    private final CountySheets sheets;
    private final String person;
    private final LocalDate received;

    Story(County county, String person, LocalDate received) {
        this.county = county;
        this.dice = county.dice();
        this.today = county.today();
        this.sheets = county.sheets();
        this.person = person;
        this.received = received;
    }

    void tell() {
        var door = dice.weighted("SOCIAL", 50, "ARREST", 32, "COMMUNITY", 18);
        var eligibility = dice.weighted("ELIGIBLE", 86, "INELIGIBLE", 10, "UNDETERMINED", 4);
        var decided = received.plusDays(dice.between(0, 4));
        var decision = decided.isAfter(today) || eligibility.equals("UNDETERMINED") ? "PENDING"
                : eligibility.equals("INELIGIBLE") ? "DENIED" : dice.weighted("APPROVED", 94, "WITHDRAWN", 4, "WAITLIST", 2);
        var intake = decision.equals("APPROVED") && dice.percent(68)
                ? past(received.plusDays(dice.percent(90) ? dice.between(1, 28) : dice.between(31, 48))) : null;
        var referral = refer(door, eligibility, decision, decided, intake);
        if (door.equals("ARREST")) {
            charge(referral, intake);
        }
        new Accompaniment(county, person).firstSteps(received, intake != null);
        if (intake != null) {
            enrol(referral, intake);
        }
        justice(door, intake != null);
    }

    private String refer(String door, String eligibility, String decision, LocalDate decided, @Nullable LocalDate intake) {
        boolean community = door.equals("COMMUNITY");
        boolean handoff = !community && dice.percent(60);
        int called = dice.between(8 * 60, 21 * 60);
        return sheets.referrals().row(person, received, door, door.equals("ARREST") ? "INTERV" : community ? "COMM" : "REFER",
                community ? dice.oneOf(COMMUNITY) : dice.oneOf(county.police()), community ? "COMMUNITY" : "LAW_ENFORCEMENT",
                community ? null : dice.weighted("W", 60, "B", 30, "U", 10), eligibility, decision,
                decision.equals("PENDING") ? null : decided, handoff ? time(called) : null,
                handoff ? time(called + dice.between(8, 55)) : null, intake);
    }

    private String time(int minutes) {
        return "%sT%02d:%02d".formatted(received, minutes / 60, minutes % 60);
    }

    private void charge(String referral, @Nullable LocalDate intake) {
        var offence = dice.weighted("35A", 55, "90J", 20, "23C", 18, "35B", 7);
        boolean drug = offence.equals("35A");
        var status = intake != null ? "30" : received.isAfter(today.minusDays(40)) ? "20" : dice.weighted("40", 60, "99", 40);
        sheets.charges().row(referral, offence, "MISDEMEANOR", drug ? dice.weighted("L", 50, "H", 30, "B", 20) : null,
                drug ? "0.%d".formatted(dice.between(1, 9)) : null, drug ? "GM" : null, status,
                status.equals("20") ? received : past(received.plusDays(35)));
    }

    private void enrol(String referral, LocalDate intake) {
        var enrolled = past(intake.plusDays(dice.between(0, 3)));
        if (enrolled == null) {
            return;
        }
        var closed = dice.percent(48) ? past(enrolled.plusDays(dice.between(50, 420))) : null;
        boolean completed = closed != null && dice.percent(55);
        sheets.episodes().row(referral, enrolled, closed,
                closed == null ? null : completed ? "1" : dice.weighted("4", 30, "5", 35, "3", 20, "6", 15),
                closed == null ? "IN_PROGRESS" : completed ? "COMPLETED" : "NOT_COMPLETED",
                closed == null ? null : completed ? dice.weighted("410", 40, "435", 30, "422", 30) : dice.weighted("116", 40, "30", 60));
        new Accompaniment(county, person).through(enrolled, closed == null ? today : closed, closed == null);
    }

    private void justice(String door, boolean engaged) {
        if (door.equals("ARREST")) {
            sheets.justiceEvents().row(person, received, "ARREST_NEW_CHARGE", "35A", "MISDEMEANOR", "PARTNER_EXTRACT", 1);
        }
        arrests(received.minusDays(365), received.minusDays(1), 30);
        arrests(received.plusDays(1), received.plusDays(365), engaged ? 16 : 26);
        if (dice.percent(4) && past(received.plusDays(40)) != null) {
            sheets.overdoses().row(person, received.plusDays(40), 0, 1);
        }
    }

    private void arrests(LocalDate from, LocalDate to, int chance) {
        var day = past(dice.dayBetween(from, to));
        if (dice.percent(chance) && day != null) {
            sheets.justiceEvents().row(person, day, dice.weighted("ARREST_NEW_CHARGE", 75, "ARREST_WARRANT", 25),
                    dice.weighted("90J", 50, "35A", 50), "MISDEMEANOR", "PUBLIC_ROSTER", 0);
            sheets.custodySpans().row(person, day, past(day.plusDays(dice.between(0, 9))));
        }
    }

    private @Nullable LocalDate past(LocalDate day) {
        return day.isAfter(today) ? null : day;
    }
}
