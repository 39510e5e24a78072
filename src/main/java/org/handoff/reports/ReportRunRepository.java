package org.handoff.reports;

import org.springframework.data.repository.Repository;

interface ReportRunRepository extends Repository<ReportRun, Long> {

    ReportRun save(ReportRun run);
}
