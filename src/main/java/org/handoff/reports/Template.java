package org.handoff.reports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** The templates of {@code reports/}, compiled by the build. Loaded by these names from the program itself, never from a path. */
enum Template {

    PUBLICATION, FUNNEL_CHART, FUNNEL_TABLE, CASCADE, TABLE, HALF_TABLE, DEFINITIONS, BENEFIT;

    /** The compiled template. */
    JasperReport load() {
        try (InputStream compiled = open(fileName() + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException | JRException broken) {
            throw new IllegalStateException("template " + fileName() + " cannot be read", broken);
        }
    }

    /** The one style file all templates share. */
    static JRTemplate style() {
        try (InputStream style = open("style.jrtx")) {
            return JRXmlTemplateLoader.load(style);
        } catch (IOException broken) {
            throw new IllegalStateException("the style of the reports cannot be read", broken);
        }
    }

    /** The name its source bears in {@code reports/}, without the ending. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static InputStream open(String file) throws IOException {
        InputStream stream = Template.class.getResourceAsStream("/reports/" + file);
        if (stream == null) {
            throw new IOException(file + " is not in the program");
        }
        return stream;
    }
}
