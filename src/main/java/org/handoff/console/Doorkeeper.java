package org.handoff.console;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Who sits before the screen, as far as the console must know. The module of accounts keeps the door. */
public interface Doorkeeper {

    /** How the program was called: a name and a passphrase file, if any, are used when the first command needs them. */
    void arrive(Caller caller);

    /**
     * A command begins that not everybody may type.
     *
     * @return what whoever was signed in for it has to be told; mostly nothing
     * @throws org.handoff.shared.Refusal of kind NOT_PERMITTED when nobody is signed in, or the session is locked
     */
    List<String> admit();

    /** Whether somebody is signed in and not locked out. */
    boolean isOpen();

    /** The name for the prompt, also while locked. */
    Optional<String> present();

    /** A key was pressed. */
    void touched();

    /** How long until the session locks when no key is pressed; zero or less when it is due. */
    Duration untilLock();

    /** Drops the keys, and remembers who may take them up again. */
    void lock();

    /** Drops the keys and forgets who it was. */
    void leave();

    /** Looks something up for who is still typing: such a look is not written down key by key. */
    <T> T glance(Supplier<T> look);
}
