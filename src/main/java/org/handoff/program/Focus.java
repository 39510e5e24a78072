package org.handoff.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.AccountId;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Whose work and which site the person before the program has chosen to see and to fill forms for, until it is changed. Kept in
 * memory for whoever is signed in: nobody finds the choice of somebody else.
 */
@Service
public class Focus {

    private final Sessions sessions;
    private final StaffQueries staff;
    private @Nullable AccountId chosenBy;
    private @Nullable String worker;
    private @Nullable String site;

    Focus(Sessions sessions, StaffQueries staff) {
        this.sessions = sessions;
        this.staff = staff;
    }

    /** The worker chosen, by name. */
    @Open("tells only of who asks")
    public Optional<String> worker() {
        return isMine() ? Optional.ofNullable(worker) : Optional.empty();
    }

    /** The site chosen, by name. */
    @Open("tells only of who asks")
    public Optional<String> site() {
        return isMine() ? Optional.ofNullable(site) : Optional.empty();
    }

    /** Who is signed in, as a worker. */
    @Requires(Permission.PICK_RECORDS)
    public Optional<String> me() {
        return sessions.who().map(SignedIn::staff).flatMap(staff::nameOf);
    }

    /** Whose work a new record most likely is: the worker chosen, or else who is signed in; null for neither. */
    @Requires(Permission.PICK_RECORDS)
    public @Nullable String workerOrMe() {
        return worker().or(this::me).orElse(null);
    }

    /** What is chosen, as it is typed: {@code worker Dana Reyes, site North}; empty when nothing is. */
    @Open("tells only of who asks")
    public String inWords() {
        var words = new ArrayList<String>();
        worker().ifPresent(name -> words.add("worker " + name));
        site().ifPresent(name -> words.add("site " + name));
        return String.join(", ", words);
    }

    /** The reminder under a list that is narrowed down by what was chosen; nothing when somebody said otherwise. */
    @Open("tells only of who asks")
    public List<String> reminder(@Nullable String byWorker, @Nullable String bySite) {
        boolean narrowed = byWorker != null && worker().filter(byWorker::equals).isPresent()
                || bySite != null && site().filter(bySite::equals).isPresent();
        return narrowed ? List.of("Only %s. For all of it: use clear".formatted(inWords())) : List.of();
    }

    /** Chooses a worker, by name. */
    @Requires(Permission.PICK_RECORDS)
    public void useWorker(String name) {
        begin();
        worker = name;
    }

    /** Chooses a site, by name. */
    @Requires(Permission.PICK_RECORDS)
    public void useSite(String name) {
        begin();
        site = name;
    }

    /** Chooses nothing any more. */
    @Open("forgets what was chosen")
    public void clear() {
        chosenBy = null;
        worker = null;
        site = null;
    }

    private void begin() {
        if (!isMine()) {
            clear();
        }
        chosenBy = present();
    }

    private boolean isMine() {
        return chosenBy != null && chosenBy.equals(present());
    }

    private @Nullable AccountId present() {
        return sessions.who().map(SignedIn::account).orElse(null);
    }
}
