package org.handoff.anonymity;

/** What a column is in a release, and with it what happens to it. */
public enum Role {

    /** Others may know it of a person: made coarser where needed, row by row. */
    QUASI,

    /** The same, but one level for the whole file, so that results by this column are not bent by who was blurred. */
    PROTECTED,

    /** Nobody may infer it of a person: released as it is, with enough different values in every class. */
    SENSITIVE,

    /** An outcome that nobody can look a person up by: released as it is. */
    KEPT,

    /** Never released. */
    DROPPED
}
