package org.handoff.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** The shell's registry, which has commands made when they are looked for: one by its name, or all of them. */
final class CommandsOnDemand extends CommandRegistry {

    private final ListableBeanFactory beans;
    private final CommandDesk desk;
    private final ObjectProvider<CommandExtension> extensions;
    private final CommandPlaces places;
    private final Set<String> made = new HashSet<>();
    private boolean complete;

    CommandsOnDemand(ListableBeanFactory beans, CommandDesk desk, ObjectProvider<CommandExtension> extensions, CommandPlaces places) {
        this.beans = beans;
        this.desk = desk;
        this.extensions = extensions;
        this.places = places;
    }

    @Override
    public void afterSingletonsInstantiated() {
        // every command is declared in a set; the shell's own way would look through all beans
    }

    @Override
    public synchronized @Nullable Command getCommandByName(String name) {
        if (!places.areKnown()) {
            makeAll();
        }
        var bean = places.beanOf(name);
        if (bean != null) {
            make(bean);
        }
        return super.getCommandByName(name);
    }

    @Override
    public synchronized Set<Command> getCommands() {
        makeAll();
        return super.getCommands();
    }

    @Override
    public synchronized @Nullable Command getCommandByAlias(String alias) {
        makeAll();
        return super.getCommandByAlias(alias);
    }

    @Override
    public synchronized List<Command> getCommandsByPrefix(String prefix) {
        makeAll();
        return super.getCommandsByPrefix(prefix);
    }

    private void makeAll() {
        if (!complete) {
            for (String bean : beans.getBeanNamesForType(CommandSet.class)) {
                make(bean);
            }
            complete = true;
        }
    }

    private void make(String bean) {
        if (made.contains(bean)) {
            return;
        }
        var extending = extensions.orderedStream().toList();
        for (ConsoleCommand declared : beans.getBean(bean, CommandSet.class).commands()) {
            var command = declared;
            for (CommandExtension extension : extending) {
                command = extension.extend(command);
            }
            registerCommand(new RegisteredCommand(command, desk));
        }
        made.add(bean);
    }
}
