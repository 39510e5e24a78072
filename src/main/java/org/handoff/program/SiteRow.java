package org.handoff.program;

/**
 * One line of the list of sites.
 *
 * @param intakeDays    days from the referral in which the intake must be done
 * @param reassessDays  days from one interview to the next
 */
public record SiteRow(String name, int intakeDays, int reassessDays) {
}
