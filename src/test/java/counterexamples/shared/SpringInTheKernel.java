package counterexamples.shared;

import org.springframework.stereotype.Component;

/** Breaks: the kernel and the statistics are free of Spring. */
@Component
final class SpringInTheKernel {
}
