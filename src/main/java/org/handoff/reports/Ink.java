package org.handoff.reports;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The colours and letters of pictures. Blue against grey is told apart in grey print and by colour-blind readers alike. */
final class Ink {

    static final Color INK = new Color(0x2B3742);
    static final Color QUIET = new Color(0x566370);
    static final Color ACCENT = new Color(0x2C6E91);
    static final Color LIGHT_ACCENT = new Color(0xC3D5DF);
    static final Color GREY = new Color(0x8A939B);
    static final Color LIGHT_GREY = new Color(0xE3E8EC);

    private Ink() {
    }

    /** A face of the pages at a size in points. */
    static Font font(String family, float size) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(family, Font.PLAIN, size, Locale.US, false);
    }
}
