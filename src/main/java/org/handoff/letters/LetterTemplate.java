package org.handoff.letters;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** The templates of {@code reports/letters}, compiled by the build. Loaded by these names from the program, never from a path. */
enum LetterTemplate {

    LETTER, PACKET, FACTS;

    /** One line of two columns. */
    record Line(String left, String right) {
    }

    /** The pages of a template that prints itself once. */
    JasperPrint fill(Map<String, Object> parameters) {
        return fill(parameters, new JREmptyDataSource(1));
    }

    /** The pages of a template with a row for each passage. */
    JasperPrint fill(Map<String, Object> parameters, JRDataSource rows) {
        try {
            var all = new HashMap<>(parameters);
            all.put("style", style());
            all.put(JRParameter.REPORT_LOCALE, Locale.US);
            return JasperFillManager.fillReport(load(), all, rows);
        } catch (JRException fault) {
            throw new IllegalStateException("the pages of " + this + " cannot be made", fault);
        }
    }

    /** What fills {@link #FACTS}. */
    static JRDataSource facts(String first, String second, List<Line> lines) {
        return rows(List.of(Map.of("first", first, "second", second, "lines",
                rows(lines.stream().map(line -> Map.<String, Object>of("left", line.left(), "right", line.right())).toList()))));
    }

    static JRDataSource rows(List<Map<String, Object>> rows) {
        Collection<Map<String, ?>> all = List.copyOf(rows);
        return new JRMapCollectionDataSource(all);
    }

    JasperReport load() {
        try (InputStream compiled = open("letters/" + name().toLowerCase(Locale.ROOT) + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException | JRException broken) {
            throw new IllegalStateException("template " + this + " cannot be read", broken);
        }
    }

    private static JRTemplate style() {
        try (InputStream style = open("style.jrtx")) {
            return JRXmlTemplateLoader.load(style);
        } catch (IOException broken) {
            throw new IllegalStateException("the style of the pages cannot be read", broken);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = LetterTemplate.class.getResourceAsStream("/reports/" + file);
        if (stream == null) {
            throw new IOException(file + " is not in the program");
        }
        return stream;
    }
}
