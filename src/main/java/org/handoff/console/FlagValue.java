package org.handoff.console;

import java.util.List;
import java.util.Locale;

/** Yes or no: on the command line its bare name means yes. */
final class FlagValue implements Value<Boolean> {

    @Override
    public Boolean read(String typed, Answers sofar) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "1" -> true;
            case "n", "no", "false", "0" -> false;
            default -> throw new NotUnderstood("'%s' is neither yes nor no. Type y or n.".formatted(typed));
        };
    }

    @Override
    public String show(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return List.of(new Choice("yes", ""), new Choice("no", ""));
    }

    @Override
    public boolean isListed() {
        return false;
    }

    @Override
    public String word() {
        return "yes|no";
    }
}
