package counterexamples;

import org.handoff.shared.Refusal;

/** Breaks: refusals are final and package-private. */
public class OpenRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public OpenRefusal() {
        super(Kind.INVALID, "Refused.");
    }
}
