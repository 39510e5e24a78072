package org.handoff.reports;

import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a page that belongs together: an optional section heading and lead, then one block over the whole width
 * or one in each half. One row of the template {@code publication}.
 *
 * @param flowing may run over page breaks; otherwise it is kept on one page where it fits on one
 */
record Passage(@Nullable String heading, @Nullable String lead, boolean flowing,
        @Nullable Block whole, @Nullable Block left, @Nullable Block right) {

    /** A template and what fills it. */
    record Block(JasperReport template, JRDataSource rows) {
    }

    static Passage keeping(Block whole) {
        return new Passage(null, null, false, whole, null, null);
    }

    static Passage flowing(Block whole) {
        return new Passage(null, null, true, whole, null, null);
    }

    static Passage sideBySide(Block left, @Nullable Block right) {
        return new Passage(null, null, false, null, left, right);
    }

    static Passage words(String lead) {
        return new Passage(null, lead, false, null, null, null);
    }

    Passage headed(String section, @Nullable String words) {
        return new Passage(section, words, flowing, whole, left, right);
    }

    Passage breaking() {
        return new Passage(heading, lead, true, whole, left, right);
    }

    /** What the template sees, by the names of its fields; the stretch is counted up with each passage that may run over breaks. */
    Map<String, Object> fields(int stretch) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("heading", heading);
        fields.put("lead", lead);
        fields.put("kept", !flowing);
        fields.put("flowing", flowing);
        fields.put("stretch", stretch);
        place(fields, "whole", whole);
        place(fields, "left", left);
        place(fields, "right", right);
        return fields;
    }

    private static void place(Map<String, Object> fields, String place, @Nullable Block block) {
        fields.put(place + "Present", block != null);
        fields.put(place, block == null ? null : block.template());
        fields.put(place + "Rows", block == null ? null : block.rows());
    }
}
