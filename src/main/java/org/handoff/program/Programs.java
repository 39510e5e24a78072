package org.handoff.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.platform.DataFile;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting up the program, and what others need to know of it. */
@Service
@Transactional
public class Programs {

    /** The window when a site says nothing else, in days: the longest that published programs use. */
    public static final int USUAL_INTAKE_DAYS = 30;

    private static final String USUAL_NAME = "Diversion program";

    private final ProgramRepository programs;
    private final ProgramQueries queries;
    private final SiteRepository sites;
    private final Accounts accounts;
    private final DataFile file;
    private final Clock clock;

    Programs(ProgramRepository programs, ProgramQueries queries, SiteRepository sites, Accounts accounts, DataFile file, Clock clock) {
        this.programs = programs;
        this.queries = queries;
        this.sites = sites;
        this.accounts = accounts;
        this.file = file;
        this.clock = clock;
    }

    /** Whether the file has been set up. */
    @Open("tells of nobody, and is asked before anybody is signed in")
    @Transactional(readOnly = true)
    public boolean isSetUp() {
        return queries.name().isPresent();
    }

    /** The program's name, or a usual one until the file is set up. */
    @Open("tells of nobody, and is asked before anybody is signed in")
    @Transactional(readOnly = true)
    public String name() {
        return queries.name().orElse(USUAL_NAME);
    }

    /**
     * Sets a new file up: names the program, makes its first user, a lead who is signed in from then on, and the keys.
     *
     * @param keep  gets the recovery key before anything is saved; what it throws undoes everything
     * @throws org.handoff.shared.Refusal when it is set up already, or the passphrase is too weak
     */
    @Open("comes before the first user; refused from then on")
    public void setUp(String program, String site, int intakeDays, String lead, Secret passphrase, Consumer<RecoveryKey> keep) {
        requireNotSetUp();
        programs.save(Program.named(program, file.demo(), LocalDate.now(clock)));
        sites.save(Site.named(site, intakeDays));
        accounts.first(lead, passphrase, program, keep);
    }

    /**
     * Refuses a file that belongs to a program already.
     *
     * @throws org.handoff.shared.Refusal when it does
     */
    @Open("comes before the first user; refused from then on")
    @Transactional(readOnly = true)
    public void requireNotSetUp() {
        if (isSetUp()) {
            throw new SetUpAlready(name());
        }
    }

    /** The name of the eligibility rules that the site screens by; nothing until they are chosen. */
    @Open("tells of nobody")
    @Transactional(readOnly = true)
    public Optional<String> rules() {
        return site().map(Site::rules);
    }

    /** Lets the site screen by these rules from now on. */
    @Requires(Permission.KEEP_SETTINGS)
    public void screenBy(String rules) {
        sites.save(site().orElseThrow().screenedBy(rules));
    }

    private Optional<Site> site() {
        return sites.findFirstByRetiredOnIsNullOrderById();
    }
}
