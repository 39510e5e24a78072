package org.handoff.accounts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.handoff.console.Caller;
import org.handoff.console.Doorkeeper;
import org.handoff.shared.Refusal;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Keeps the door of the console. When the program ends, however it ends, the keys are dropped. */
@Component
class Door implements Doorkeeper, DisposableBean {

    private final Session session;
    private final Entrance entrance;
    private Caller caller = Caller.UNSAID;
    private boolean openedForCall;

    Door(Session session, Entrance entrance) {
        this.session = session;
        this.entrance = entrance;
    }

    @Override
    public void arrive(Caller caller) {
        this.caller = caller;
        openedForCall = false;
    }

    @Override
    public List<String> admit() {
        var told = signInCaller();
        try {
            entrance.requirePresent();
        } catch (Refusal refused) {
            entrance.turnedAway();
            throw refused;
        }
        session.newCommand();
        return told;
    }

    /** Signs in who called with a name and a passphrase file, once; what they have to be told is given back. */
    List<String> signInCaller() {
        if (openedForCall || caller.user() == null || caller.passphraseFile() == null) {
            return List.of();
        }
        openedForCall = true;
        var keyFile = caller.keyFile() == null ? null : Path.of(caller.keyFile());
        try (var secret = PassphraseFile.read(caller.passphraseFile(), keyFile)) {
            return entrance.signIn(caller.user(), secret, keyFile);
        }
    }

    Caller caller() {
        return caller;
    }

    @Override
    public boolean isOpen() {
        return session.isOpen();
    }

    @Override
    public Optional<String> present() {
        return session.who().map(SignedIn::name);
    }

    @Override
    public void touched() {
        session.touch();
    }

    @Override
    public Duration untilLock() {
        return session.untilLock();
    }

    @Override
    public void lock() {
        entrance.lock();
    }

    @Override
    public void leave() {
        if (openedForCall) {
            entrance.leave();
        }
        caller = Caller.UNSAID;
    }

    @Override
    public <T> T glance(Supplier<T> look) {
        session.glancing(true);
        try {
            return look.get();
        } finally {
            session.glancing(false);
        }
    }

    @Override
    public void destroy() {
        entrance.leave();
    }
}
