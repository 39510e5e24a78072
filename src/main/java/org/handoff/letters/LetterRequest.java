package org.handoff.letters;

import java.nio.file.Path;
import java.util.Set;
import org.handoff.consents.ConsentId;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param recipient   who gets it, as the consent names them; null for the participant themself
 * @param consent     the consent it rests on; null to take the one that covers it
 * @param dataClasses what is told, codes of the list {@code data-class}; empty for what such a paper usually tells
 * @param purpose     what the recipient wants it for; null to take the consent's
 * @param reference   for the participant's own records: how they asked
 * @param folder      where the file goes
 */
public record LetterRequest(ParticipantId participant, @Nullable String recipient, @Nullable ConsentId consent,
        Set<String> dataClasses,
        @Nullable String purpose, @Nullable String reference, Path folder) {

    @Override
    public String toString() {
        return "[letter about " + participant + "]";
    }
}
