package counterexamples;

/** Breaks: nobody prints past the screen. */
final class PrintsAStackTrace {

    void print(Exception fault) {
        fault.printStackTrace();
    }
}
