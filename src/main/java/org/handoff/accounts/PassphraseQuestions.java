package org.handoff.accounts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.handoff.console.Secrets;
import org.handoff.shared.Refusal;
import org.handoff.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the person at the prompt for a new passphrase until it is one, or makes one. */
@Component
public class PassphraseQuestions {

    private static final char[] GENERATE = "generate".toCharArray();

    private final Secrets secrets;
    private final Passphrases passphrases;

    PassphraseQuestions(Secrets secrets, Passphrases passphrases) {
        this.secrets = secrets;
        this.passphrases = passphrases;
    }

    /**
     * A passphrase that fits the rules and was typed twice.
     *
     * @param context  words it must not be made of
     * @param keyFile  the file it opens the keys together with, or null
     */
    public Secret fresh(List<String> context, @Nullable Path keyFile) {
        secrets.say("A passphrase has 15 characters or more, of any kind; several words are easy. To have one made, type: generate");
        while (true) {
            var typed = secrets.ask("New passphrase: ");
            boolean made = Arrays.equals(typed, GENERATE);
            var secret = Secret.of(made ? shown() : typed);
            if (fits(secret, context) && typedAgain(secret)) {
                if (made) {
                    secrets.clear();
                }
                return secret.withKeyFile(keyFile);
            }
            secret.close();
        }
    }

    private char[] shown() {
        var made = passphrases.generate();
        secrets.say("  " + made.words());
        secrets.say("Drawn by chance: one of 2 to the power of %d. Learn it or write it down; it will not be shown again.".formatted(made.bits()));
        return made.words().toCharArray();
    }

    private boolean fits(Secret secret, List<String> context) {
        try {
            passphrases.require(secret, context);
            return true;
        } catch (Refusal weak) {
            secrets.say("! " + weak.sentence());
            return false;
        }
    }

    private boolean typedAgain(Secret first) {
        try (var second = Secret.of(secrets.ask("The same again: "))) {
            if (first.sameAs(second)) {
                return true;
            }
            secrets.say("! The two are not the same.");
            return false;
        }
    }
}
