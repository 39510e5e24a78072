package org.handoff.reports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.handoff.HandoffProgram;
import org.handoff.measures.CountyFile;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.platform.ProgramClock;
import org.handoff.program.Programs;

/** A county of 2,000 people in a file, for tests that run reports over it. */
final class ACounty {

    static final LocalDate AS_OF = LocalDate.parse("2026-11-01");

    private ACounty() {
    }

    static DataFile file(Path folder) {
        return DataFile.at(folder.resolve("county.db").toString(), false);
    }

    static MachineTime machineTime() {
        return MachineTime.ofThisMachine();
    }

    static Clock clock() {
        return ProgramClock.of("2026-11-02");
    }

    static void fill(DataSource source, Programs programs) {
        HandoffProgram.setUp(programs, "Riverbend LEAD");
        new CountyFile(source).fill("county-2000");
    }
}
