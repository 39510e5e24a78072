package org.handoff.reports;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The reports every program has. */
@Configuration(proxyBeanMethods = false)
class ReportKinds {

    @Bean
    @Order(1)
    ReportKind monthly() {
        return new ReportKind("monthly", "Monthly report", 1,
                "Funnel, people, work, connections, 12 months",
                List.of("funnel", "rate", "speed", "who", "work", "connect", "trend"));
    }

    @Bean
    @Order(2)
    ReportKind quarterly() {
        return new ReportKind("quarterly", "Quarterly report", 3,
                "Funnel, people, work, outcomes, justice, cost",
                List.of("funnel", "rate", "speed", "who", "work", "connect", "outcome", "outcome6", "outcome12", "justice",
                        "justice6", "justice12", "cost", "quality"));
    }

    @Bean
    @Order(3)
    ReportKind equity() {
        return new ReportKind("equity", "Equity report", 1, "Each step by race, sex and age",
                List.of("funnel", "rate", "who.race_exclusive", "who.sex", "who.age", "equity"));
    }
}
