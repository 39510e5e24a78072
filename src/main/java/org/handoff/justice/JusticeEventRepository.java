package org.handoff.justice;

import org.springframework.data.repository.Repository;

interface JusticeEventRepository extends Repository<JusticeEvent, JusticeEventId> {

    JusticeEvent save(JusticeEvent saved);
}
