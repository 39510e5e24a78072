package org.handoff.shared;

/**
 * One thing that {@code doctor} looks at. Every bean of this type is one; a module adds its own beside what they look at. It
 * must work without anybody signed in, show nobody's data, and change nothing.
 */
public interface Checkup {

    /** What it looks at, as typed to look at that alone: {@code foreign-keys}. */
    String name();

    /** Looks. Whatever it throws is shown as something wrong. */
    Finding run();
}
