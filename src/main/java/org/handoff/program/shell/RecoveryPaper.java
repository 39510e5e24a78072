package org.handoff.program.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.handoff.accounts.PassphraseFile;
import org.handoff.console.Secrets;
import org.handoff.machine.PrivateFiles;
import org.handoff.vault.RecoveryKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the recovery key over: on the screen, half by half and typed back, or in a new file that nobody else can read. */
@Component
class RecoveryPaper {

    private final Secrets secrets;
    private final Clock clock;

    RecoveryPaper(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param file  the file to write, or null to show it */
    void hand(RecoveryKey key, String program, @Nullable String file) {
        if (file != null) {
            write(PassphraseFile.pathOf(file), key, program);
            return;
        }
        secrets.say("The recovery key opens this file when every passphrase is lost. Nobody can give it to you a second time.");
        secrets.say("Write it on paper, each half on its own, and keep the two in different places, away from this machine.");
        secrets.say("Write today's date on both, %s, and what to do with them: where Handoff asks for a passphrase, type recover.".formatted(today()));
        show("First half", key.firstHalf());
        show("Second half", key.secondHalf());
    }

    /** What is to be said of the file afterwards. */
    List<String> remarks(@Nullable String file) {
        return file == null ? List.of() : List.of("The recovery key is in %s. Print it, keep the two halves in different places, and take the file off this machine: whoever has it can read every name."
                .formatted(file));
    }

    /** The key that was handed over does not hold after all: what was written is no key. */
    void takeBack(@Nullable String file) {
        if (file == null) {
            secrets.say("! The recovery key that you have just written down opens nothing: the one before stays.");
            return;
        }
        try {
            Files.deleteIfExists(PassphraseFile.pathOf(file));
        } catch (IOException stays) {
            throw new RecoveryFileNotWritten("The recovery key in %s opens nothing: the one before stays. Delete the file.".formatted(file));
        }
    }

    private void show(String which, String half) {
        secrets.say("%s:  %s".formatted(which, half));
        while (!letters(secrets.askOpenly("Type it back: ")).equals(letters(half))) {
            secrets.say("! That is not it. Look at each group of five again.");
        }
        secrets.clear();
    }

    private static String letters(String typed) {
        return typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void write(Path file, RecoveryKey key, String program) {
        var text = """
                Recovery key of %s, a Handoff data file, made on %s.
                It opens the file, and backups made since, when every passphrase is lost. Whoever has both halves can read every
                name: print this, keep the two halves in different places, and take this file off the machine.

                First half:   %s
                Second half:  %s

                To use it: open the file, and where Handoff asks for a passphrase, type: recover
                Without a prompt, with this text in a file and a new passphrase in another:
                handoff --file DATA-FILE recover --recovery-file PATH --user NAME --new-passphrase-file PATH
                When the file is lost, too, first: handoff --file DATA-FILE backup restore BACKUP --recovery-file PATH
                """.formatted(program, today(), key.firstHalf(), key.secondHalf());
        try (var out = PrivateFiles.write(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException there) {
            throw new RecoveryFileNotWritten("There is a file %s already. Name a new one for the recovery key.".formatted(file));
        } catch (IOException fault) {
            throw new RecoveryFileNotWritten("The recovery key cannot be written to %s, and nothing was saved. Name another file.".formatted(file));
        }
    }
}
