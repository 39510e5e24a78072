package org.handoff.shared;

import java.util.List;

/** Files of the configuration that {@code config check} reads. Every bean of this type is asked; a module adds its own. */
public interface ConfigCheckup {

    /** What is wrong in them; empty when they can be used. */
    List<ConfigMistake> mistakes();
}
