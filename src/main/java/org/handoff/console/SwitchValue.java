package org.handoff.console;

import java.util.List;
import java.util.Locale;

/** On or off. */
final class SwitchValue implements Value<Boolean> {

    @Override
    public Boolean read(String typed, Answers sofar) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new NotUnderstood("'%s' is neither on nor off. Type on or off.".formatted(typed.strip()));
        };
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return List.of(new Choice("on", ""), new Choice("off", ""));
    }

    @Override
    public String word() {
        return "on|off";
    }
}
