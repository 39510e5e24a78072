package org.handoff.history;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.handoff.accounts.AccessDecided;
import org.handoff.accounts.ChangeBegins;
import org.handoff.accounts.Permission;
import org.handoff.platform.MachineTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the journal when a use case begins that changes records, and closes it before its transaction ends. An import has a
 * log and an undo of its own, and what erasing removes must not go anywhere.
 */
@Component
@Order(3)
class Recording implements ApplicationListener<PayloadApplicationEvent<?>> {

    private static final Set<Permission> NOT_WRITTEN_DOWN = EnumSet.of(Permission.IMPORT, Permission.ERASE_PEOPLE);

    private final OpenQueries queries;
    private final MachineTime time;
    private @Nullable String command;
    private @Nullable ChangeId written;

    Recording(OpenQueries queries, MachineTime time) {
        this.queries = queries;
        this.time = time;
    }

    /** What is written from now on is the work of this command. */
    void begins(String typed) {
        command = typed;
        written = null;
    }

    /** The last change of the command that runs or ran last. */
    Optional<ChangeId> written() {
        return Optional.ofNullable(written);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> event) {
        if (event.getPayload() instanceof ChangeBegins begun) {
            open(begun);
        } else if (event.getPayload() instanceof AccessDecided decided) {
            close(decided);
        }
    }

    /** A use case begins. */
    private void open(ChangeBegins begun) {
        if (isWrittenDown(begun.permission())) {
            queries.open(begun.account().value(), command, begun.useCase(), time.now());
        }
    }

    /** A use case has ended well. */
    private void close(AccessDecided decided) {
        if (decided.granted() && isWrittenDown(decided.permission())) {
            written = queries.close().map(ChangeId::new).orElse(written);
        }
    }

    private static boolean isWrittenDown(Permission permission) {
        return (permission.kind() == Permission.Kind.CHANGE || permission == Permission.KEEP_SETTINGS)
                && !NOT_WRITTEN_DOWN.contains(permission);
    }
}
