package org.handoff.reports;

import java.util.List;
import java.util.Locale;

/** One part of a report's pages. A template names the parts it is made of, in their order; each brings the measures it prints. */
public enum Page {

    /** The large figures at the top. */
    HEADLINES("funnel", "rate"),
    /** From referral to completion: bars, counts, rates. */
    FUNNEL("funnel", "rate"),
    /** The funnel's counts and rates in tables. */
    STEPS("funnel", "rate"),
    /** Who was reached. */
    REACH("who"),
    /** How long each step took. */
    SPEED("speed"),
    /** Contacts, caseload, closures and connections to services. */
    WORK("work", "connect"),
    /** The same month by month. */
    MONTHS("trend"),
    /** How people lived at entry and at their latest assessment. */
    OUTCOMES("outcome", "outcome6", "outcome12"),
    /** Arrests and custody before and after. */
    JUSTICE("justice", "justice6", "justice12"),
    /** How far each group came. */
    EQUITY("equity", "who.race_exclusive", "who.sex", "who.age"),
    /** Spent and avoided. */
    COST("cost", "justice", "justice6", "justice12"),
    /** What the records lack. */
    QUALITY("quality"),
    /** Who was left out of which count, and why. */
    RECONCILIATION,
    /** The nine benefits in one table. */
    BENEFITS("funnel", "rate", "speed", "who.door.events", "work", "connect", "outcome", "outcome6", "outcome12", "justice", "justice6",
            "justice12", "cost"),
    /** The nine benefits, each with its figure, its picture and its limits; equity among them. */
    NINE_BENEFITS("funnel", "rate", "speed", "who", "work", "connect", "outcome", "outcome6", "outcome12", "justice", "justice6",
            "justice12", "cost", "equity"),
    /** The funder's own questions, in the funder's words and order. */
    FORM,
    /** What each measure means. */
    DEFINITIONS;

    private final List<String> blocks;

    Page(String... blocks) {
        this.blocks = List.of(blocks);
    }

    /** The measures this part prints: the part of their ids before the first dot, or a whole id. */
    public List<String> blocks() {
        return blocks;
    }

    /** As a template file names it: {@code nine-benefits}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
