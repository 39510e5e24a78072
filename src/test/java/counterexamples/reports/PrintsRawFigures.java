package counterexamples.reports;

import org.handoff.measures.MeasureSet;

/** Breaks: what is printed is made of released figures only. */
record PrintsRawFigures(MeasureSet set) {
}
