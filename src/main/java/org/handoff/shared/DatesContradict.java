package org.handoff.shared;

final class DatesContradict extends Refusal {

    private static final long serialVersionUID = 1L;

    DatesContradict(String sentence) {
        super(Kind.INVALID, sentence + ".");
    }
}
