package org.handoff.program;

import org.springframework.data.repository.Repository;

interface ProgramRepository extends Repository<Program, Long> {

    Program save(Program program);
}
