package org.handoff.consents.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.consents.ConsentDetails.Signer;

/** An answer that says who signed. */
final class SignerValue implements Value<Signer> {

    @Override
    public Signer read(String typed, Answers sofar) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Signer.values()).filter(signer -> !text.isEmpty() && signer.name().startsWith(text)).findFirst()
                .orElseThrow(() -> new NobodySigned(typed));
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return List.of(new Choice("SELF", "the participant"), new Choice("GUARDIAN", "a guardian for them"));
    }

    @Override
    public String word() {
        return "SELF|GUARDIAN";
    }
}
