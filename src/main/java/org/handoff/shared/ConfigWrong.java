package org.handoff.shared;

import java.util.Optional;

/** A file of the configuration that cannot be used: what needs it is refused, and {@code config check} lists it. */
public abstract class ConfigWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ConfigMistake mistake;

    /** {@code sentence} says the same by itself, with the file as the person who reads it finds it. */
    protected ConfigWrong(ConfigMistake mistake, String sentence) {
        super(Kind.INVALID, sentence);
        this.mistake = mistake;
    }

    /** Why something that is read cannot be used. */
    public static Optional<ConfigWrong> in(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (ConfigWrong wrong) {
            return Optional.of(wrong);
        }
    }

    /** The same for a list of mistakes. */
    public ConfigMistake mistake() {
        return mistake;
    }
}
