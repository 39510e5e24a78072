package counterexamples;

/** Breaks: nobody prints past the screen. */
final class PrintsToStandardOutput {

    void print() {
        System.out.println("printed");
    }
}
