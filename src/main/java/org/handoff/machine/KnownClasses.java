package org.handoff.machine;

import java.io.ObjectInputFilter;

/**
 * Which classes may come out of serialised bytes: those of Java itself and of templates that the build compiled. Bytes that name anything
 * else are refused, whoever reads them.
 */
public final class KnownClasses {

    /** Java's own; compiled templates. */
    static final String KNOWN = "java.base/*;java.desktop/*;net.sf.jasperreports.**;!*";

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
