package org.handoff.machine;

import java.io.ObjectInputFilter;

/**
 * Which classes may come out of serialised bytes: those of Java itself and of what the build prepared. Bytes that name anything
 * else are refused, whoever reads them.
 */
public final class KnownClasses {

    /** Java's own; compiled templates; how to log, which Spring keeps serialised when the build prepares a start. */
    static final String KNOWN = "java.base/*;java.desktop/*;net.sf.jasperreports.**;"
            + "ch.qos.logback.core.model.**;ch.qos.logback.classic.model.**;org.springframework.boot.logging.logback.*;!*";

    private KnownClasses() {
    }

    /** Sets the rule for the whole process, unless it was started with one already. */
    public static void only() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(KNOWN));
        }
    }

    /** Whether a rule is set. */
    public static boolean isSet() {
        return ObjectInputFilter.Config.getSerialFilter() != null;
    }
}
