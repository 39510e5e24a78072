package org.handoff.measures;

import java.util.List;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Rate;
import org.handoff.statistics.Proportion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings in the field in the period, what was offered there, and what became of the offer. One row is one encounter. */
@Component
class OfferQueries {

    /** Each encounter of the period as seen on the as-of date. */
    static final String MET = """
            WITH met AS (
                SELECT encounter, participant, met_on, offer, naloxone, coalesce(referred_on <= :asOf, 0) AS referred
                FROM report_encounter WHERE met_on BETWEEN :from AND :until)
            """;

    private static final String COUNTED = """
            SELECT count(*) AS met,
                   count(*) FILTER (WHERE offer IN ('1', '2', '4')) AS offers,
                   count(*) FILTER (WHERE offer = '1') AS accepted,
                   count(*) FILTER (WHERE offer = '2') AS declined,
                   count(*) FILTER (WHERE offer = '4') AS unable,
                   count(*) FILTER (WHERE offer NOT IN ('1', '2', '4')) AS not_offered,
                   count(*) FILTER (WHERE referred) AS referred,
                   count(*) FILTER (WHERE NOT referred) AS no_referral,
                   count(*) FILTER (WHERE naloxone) AS naloxone
            FROM met
            """;

    private final JdbcClient jdbc;

    OfferQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Offers(long met, long offers, long accepted, long declined, long unable, long notOffered, long referred, long noReferral,
            long naloxone) {
    }

    List<Figure> offers(Scope scope) {
        var found = jdbc.sql(MET + COUNTED).params(scope.parameters()).query(Offers.class).single();
        return List.of(new Count("encounter.met", found.met()), new Count("encounter.referred", found.referred()),
                new Count("encounter.no_referral", found.noReferral()), new Count("encounter.offers", found.offers()),
                new Count("encounter.accepted", found.accepted()), new Count("encounter.declined", found.declined()),
                new Count("encounter.unable", found.unable()), new Count("encounter.not_offered", found.notOffered()),
                new Rate("encounter.acceptance", new Proportion(found.accepted(), found.offers())),
                new Count("encounter.naloxone", found.naloxone()));
    }
}
