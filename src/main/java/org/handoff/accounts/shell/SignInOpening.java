package org.handoff.accounts.shell;

import java.util.Optional;
import org.handoff.accounts.Sessions;
import org.handoff.console.Opening;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks who it is before the first prompt, after a new file was set up and before anything is told. */
@Component
@Order(20)
class SignInOpening implements Opening {

    private final Sessions sessions;

    SignInOpening(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<String> firstCommand() {
        return sessions.who().isPresent() || sessions.names().isEmpty() ? Optional.empty() : Optional.of("login");
    }
}
