package org.handoff.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.accounts.Open;
import org.handoff.backups.BackupQueries.Registered;
import org.handoff.platform.DataFile;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Backups of the data file. What is long of the work happens outside of every transaction, so that others can write meanwhile;
 * the register, which each step goes through, asks for the permission.
 */
@Service
public class Backups {

    private final BackupMaker maker;
    private final BackupRegister register;
    private final BackupShelf shelf;
    private final Restorer restorer;
    private final Vault vault;
    private final DataFile file;

    Backups(BackupMaker maker, BackupRegister register, BackupShelf shelf, Restorer restorer, Vault vault, DataFile file) {
        this.maker = maker;
        this.register = register;
        this.shelf = shelf;
        this.restorer = restorer;
        this.vault = vault;
        this.file = file;
    }

    /**
     * Makes a backup and verifies it.
     *
     * @param folder where to, or null for the folder beside the data file
     * @param note   what to remember of it, or null; it is sealed
     * @throws org.handoff.shared.Refusal when it did not verify or could not be written; older backups are as they were
     */
    @Open("the register, which it is entered in first, asks for the permission")
    public BackupReceipt create(@Nullable Path folder, @Nullable String note) {
        return maker.make((folder == null ? file.backups() : folder).toAbsolutePath().normalize(), note);
    }

    /** All backups that the register or the folders know, the newest first. */
    @Open("the register asks for the permission")
    public List<BackupEntry> list() {
        return shelf.entries();
    }

    /**
     * Checks a backup by opening it.
     *
     * @param typed a file, or the number of a backup
     * @return what was checked, up to the first thing that is not as it should be
     * @throws org.handoff.shared.Refusal when there is no such backup, or it is none
     */
    @Open("the register asks for the permission")
    public List<BackupStep> verify(String typed) {
        var known = known(typed);
        var backup = known.map(Registered::file).orElseGet(() -> Path.of(typed));
        requireThere(backup, typed);
        try {
            var sha256 = known.or(() -> register.read(backup)).map(Registered::sha256).orElse(null);
            return restorer.verify(backup, sha256, new WhoOpens.SignedIn()).steps();
        } catch (IOException fault) {
            throw new NotABackup(backup, BackupMaker.words(fault));
        }
    }

    /**
     * Puts a backup in place. Where the program has a file open, that one is kept under another name; where there is none,
     * nobody needs to be signed in: whoever can open the backup has what is in it.
     *
     * @param typed  a file, or the number of a backup
     * @param target where to, or null for the data file that the program was called with
     * @param who    who opens it
     * @throws org.handoff.shared.Refusal when it does not verify, its key is another one, or something else is there already
     */
    @Open("nobody can be asked where there is no file yet; the register asks before a file is replaced")
    public Restored restore(String typed, @Nullable Path target, WhoOpens who) {
        var usual = file.wanted() == null ? file.path() : file.wanted();
        var place = (target == null ? Path.of(usual) : target).toAbsolutePath().normalize();
        if (!restorer.isOpenHere(place)) {
            Restorer.requireNothingAt(place);
        }
        var known = known(typed);
        var backup = known.map(Registered::file).orElseGet(() -> Path.of(typed));
        requireThere(backup, typed);
        if (restorer.isOpenHere(place) && vault.isMade()) {
            register.permitReplacing();
        }
        var restored = restorer.restore(backup, known.map(Registered::sha256).orElse(null), place, who);
        if (restored.aside() != null) {
            vault.lock();
        }
        return restored;
    }

    /** How fresh the last verified backup is. */
    @Open("tells of nobody")
    public Freshness freshness() {
        return register.freshness();
    }

    private Optional<Registered> known(String typed) {
        var number = typed.strip().toUpperCase(Locale.ROOT);
        if (!number.matches("B\\d{1,9}") || Files.exists(Path.of(typed))) {
            return Optional.empty();
        }
        return Optional.of(register.read(Long.parseLong(number.substring(1))).orElseThrow(() -> new NoSuchBackup(number)));
    }

    /** Never the data file itself: reading it past SQLite would drop SQLite's locks. */
    private void requireThere(Path backup, String typed) {
        if (restorer.isOpenHere(backup)) {
            throw new NotABackup(backup, "it is the data file itself");
        }
        if (!Files.isRegularFile(backup)) {
            throw new NoSuchBackup(typed);
        }
    }
}
