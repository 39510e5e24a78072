package org.handoff.assessments;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, AssessmentId> {

    Assessment save(Assessment assessment);

    Optional<Assessment> findById(AssessmentId id);
}
