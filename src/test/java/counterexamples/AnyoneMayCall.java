package counterexamples;

import org.springframework.stereotype.Service;

/** Breaks: every use case says who may run it. */
@Service
class AnyoneMayCall {

    public String namesOfEverybody() {
        return "";
    }
}
