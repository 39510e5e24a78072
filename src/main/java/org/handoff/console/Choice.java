package org.handoff.console;

/**
 * One value that may be picked.
 *
 * @param value  what is typed or inserted
 * @param label  what it means, shown beside it
 */
public record Choice(String value, String label) {

    /** The value with its meaning, as lists and the form show it. */
    public String shown() {
        return label.isEmpty() || label.equals(value) ? value : value + "  " + label;
    }
}
