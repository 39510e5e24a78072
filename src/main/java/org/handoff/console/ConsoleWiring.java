package org.handoff.console;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.shell.core.command.CommandRegistry;

/** The shell's registry, and the screen of this run; made once it is known how the program was called. */
@Configuration(proxyBeanMethods = false)
class ConsoleWiring {

    private @Nullable Screen current;

    void set(Screen screen) {
        current = screen;
    }

    boolean isOpen() {
        return current != null;
    }

    /** The shell's registry: what is registered here is all that can be run. */
    @Bean
    CommandRegistry commandRegistry(ListableBeanFactory beans, CommandDesk desk, ObjectProvider<CommandExtension> extensions) {
        return new CommandsOnDemand(beans, desk, extensions, CommandPlaces.prepared());
    }

    @Bean
    @Scope("prototype")
    Screen screen() {
        if (current == null) {
            throw new IllegalStateException("The console is not open yet");
        }
        return current;
    }
}
