package counterexamples.open;

import org.springframework.stereotype.Service;

/** Breaks: a module has one door, with its neighbour; and at most half of the types are public. */
@Service
public class OneDoor {
}
