package org.handoff.accounts;

/** Knows the workers of the program by name; the module that keeps them says so. */
public interface StaffBook {

    /** The number of a worker, remembered from now on. */
    long numberOf(String name);
}
