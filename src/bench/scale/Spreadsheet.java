import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The monthly table as a program without Handoff would count it: COUNTIFS over a sheet of all referrals. */
final class Spreadsheet {

    static final String PEER = "monthly table: LibreOffice, COUNTIFS";
    static final String PROGRAM = "monthly table: the program, started for it";

    private Spreadsheet() {
    }

    /** Makes the sheet. */
    static void write(Path county, Path sheet) throws Exception {
        try (var out = new PrintStream(Files.newOutputStream(sheet), false, StandardCharsets.UTF_8); var lines = Files.lines(county.resolve("referrals.csv"))) {
            out.print("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                    + "xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
                    + "<office:body><office:spreadsheet><table:table table:name=\"Month\">");
            for (String door : List.of("ARREST", "SOCIAL", "COMMUNITY")) {
                out.print("<table:table-row>");
                for (String criteria : List.of("", ";[R.H$1:.H$200000];\"ELIGIBLE\"", ";[R.I$1:.I$200000];\"APPROVED\"", ";[R.I$1:.I$200000];\"DENIED\"",
                        ";[R.M$1:.M$200000];\"2026-*\"")) {
                    out.printf("<table:table-cell table:formula=\"of:=COUNTIFS([R.C$1:.C$200000];&quot;2026-10-*&quot;;[R.D$1:.D$200000];&quot;%s&quot;%s)\" "
                            + "office:value-type=\"float\"/>", door, criteria.replace("\"", "&quot;"));
                }
                out.print("</table:table-row>");
            }
            out.print("</table:table><table:table table:name=\"R\">");
            lines.forEach(line -> {
                out.print("<table:table-row>");
                for (String field : line.split(",", -1)) {
                    out.print("<table:table-cell office:value-type=\"string\"><text:p>" + field.replace("&", "&amp;") + "</text:p></table:table-cell>");
                }
                out.print("</table:table-row>");
            });
            out.print("</table:table></office:spreadsheet></office:body></office:document>");
        }
    }
}
