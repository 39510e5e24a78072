package org.handoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.handoff.accounts.Sessions;
import org.handoff.codes.Codes;
import org.handoff.console.Caller;
import org.handoff.console.Launch;
import org.handoff.platform.DataFile;
import org.handoff.platform.UserFolders;
import org.handoff.program.Programs;
import org.handoff.vault.RememberedStretching;
import org.handoff.vault.Secret;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole program on a file, for tests of other packages, with its program lead signed in. */
public final class HandoffProgram {

    static {
        PreparedStart.putBesides(new RememberedStretching());
    }

    /** The lead of every file that tests make. */
    public static final String LEAD = "Morgan";
    /** Morgan's passphrase. */
    public static final String PASSPHRASE = "lantern gravel otter seventeen";

    /** Made when it is first wanted: a Java of its own that opens a file already there has no use for it. */
    private static final class Template {
        private static final Path FILE = makeTemplate();
    }

    private HandoffProgram() {
    }

    /** The program on a data file, on a day; a new file is set up as {@code Diversion program}. */
    public static ConfigurableApplicationContext on(Path file, String today) {
        copyTemplateTo(file);
        return signedIn(unattended(file, today));
    }

    /** The program on a file that may be a demo: it fills itself, and its own lead is signed in. */
    public static ConfigurableApplicationContext on(DataFile file, String today) {
        return started(new Launch(Launch.Mode.ONE_SHOT, file, today, false, false, Caller.UNSAID, List.of("whoami")));
    }

    /** The program on a file as it is, with nobody signed in. */
    public static ConfigurableApplicationContext unattended(Path file, String today) {
        return started(Launch.of(List.of("--file", file.toString(), "--as-of", today, "whoami"), Map.of(),
                UserFolders.ofThisUser()));
    }

    /** With the code lists loaded, as a console does first of all. */
    private static ConfigurableApplicationContext started(Launch launch) {
        var program = HandoffApplication.start(launch);
        program.getBean(Codes.class);
        return program;
    }

    /** Puts a file there that is set up, unless there is one. */
    public static void copyTemplateTo(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.copy(Template.FILE, file, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Sets a new file up, with Morgan as its lead. */
    public static void setUp(Programs programs, String name) {
        try (var secret = Secret.of(PASSPHRASE.toCharArray())) {
            programs.setUp(name, "Main site", 30, LEAD, secret, key -> {
                // no test of other packages recovers anything
            });
        }
    }

    /** Signs Morgan in. */
    public static ConfigurableApplicationContext signedIn(ConfigurableApplicationContext program) {
        try (var secret = Secret.of(PASSPHRASE.toCharArray())) {
            program.getBean(Sessions.class).signIn(LEAD, secret, null);
        }
        return program;
    }

    /** The options that say who calls: Morgan, with a file of her passphrase in a folder. */
    public static List<String> asLead(Path folder) {
        return as(LEAD, PASSPHRASE, folder);
    }

    /** The options that say who calls, with a file of the passphrase in a folder. */
    public static List<String> as(String user, String passphrase, Path folder) {
        try {
            var file = folder.resolve("passphrase-of-" + user + ".txt");
            if (!Files.exists(file)) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, passphrase);
            return List.of("--user", user, "--passphrase-file", file.toString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path makeTemplate() {
        try {
            var folder = OneRun.folder("handoff-template");
            var file = folder.resolve("template.db");
            try (var program = unattended(file, Transcript.TODAY)) {
                setUp(program.getBean(Programs.class), "Diversion program");
            }
            return file;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
