package counterexamples;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Breaks: nothing runs beside its transaction. The annotation stands in for Modulith's, which is not on the class path. */
class ListensAfterwards {

    @Retention(RetentionPolicy.RUNTIME)
    @interface ApplicationModuleListener {
    }

    @ApplicationModuleListener
    void hear(String event) {
    }
}
