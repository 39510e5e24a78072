package org.handoff.participants;

import java.util.List;
import org.handoff.console.Opening;
import org.handoff.vault.VaultOpened;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the names of a large program opened while somebody at the prompt is still reading; a call of its own does not wait for that. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NamesAhead implements Opening, ApplicationListener<PayloadApplicationEvent<VaultOpened>> {

    private final PeopleIndex index;
    private volatile boolean atThePrompt;

    NamesAhead(PeopleIndex index) {
        this.index = index;
    }

    @Override
    public List<String> greeting() {
        atThePrompt = true;
        index.begin();
        return List.of();
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<VaultOpened> event) {
        if (atThePrompt) {
            index.begin();
        }
    }
}
