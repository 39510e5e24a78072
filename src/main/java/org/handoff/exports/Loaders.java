package org.handoff.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The setup files by which statistics programs read the data with types, labels and missing values. */
final class Loaders {

    private static final List<String> FILES = List.of("person", "event", "panel");

    private final List<ExportColumn> columns;
    private final int binDays;

    /** @param binDays  days of a bin of its times */
    Loaders(List<ExportColumn> columns, int binDays) {
        this.binDays = binDays;
        this.columns = columns;
    }

    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("load.py", resource("load.py"));
        files.put("load.R", resource("load.R").formatted(FILES.stream().map(this::r).collect(Collectors.joining("\n")), binDays));
        files.put("load.do", FILES.stream().map(this::stata).collect(Collectors.joining("\n",
                "* Run in the folder of this file; writes person.dta, event.dta and panel.dta.\nversion 14\n", "")));
        files.put("load.sps", FILES.stream().map(this::spss).collect(Collectors.joining("\n",
                "* Encoding: UTF-8.\n* Run in the folder of this file (CD '...'): writes person.sav, event.sav and panel.sav.\n", "")));
        files.put("load.sas", FILES.stream().map(this::sas).collect(Collectors.joining("\n",
                "/* Set the folder of this package first: %let folder = ...; */\n", "")));
        return files;
    }

    /** A file of the program that goes into packages. */
    static String resource(String name) {
        try {
            return new ClassPathResource("export/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private List<ExportColumn> of(String file) {
        return columns.stream().filter(column -> column.file().equals(file)).toList();
    }

    private String r(String file) {
        var classes = of(file).stream().map(column -> "%s = \"%s\"".formatted(named(column), column.type().equals("string") ? "character"
                : column.type().equals("integer") ? "integer" : "numeric")).collect(Collectors.joining(",\n  "));
        var labels = of(file).stream().map(column -> "attr(%s$%s, \"label\") <- \"%s\"\n".formatted(file, named(column), column.label()))
                .collect(Collectors.joining());
        return "%1$s <- read.csv(\"data/%1$s.csv\", na.strings = \"\", encoding = \"UTF-8\", check.names = FALSE, colClasses = c(\n  %2$s))\n%3$s"
                .formatted(file, classes, labels);
    }

    /** A column called group is a word of R's and others' own only as a function: quoted, it is safe in each. */
    private static String named(ExportColumn column) {
        return "`" + column.name() + "`";
    }

    private String stata(String file) {
        var labels = of(file).stream().map(column -> "label variable %s \"%s\"\n".formatted(column.name(), column.label()))
                .collect(Collectors.joining());
        int place = 0;
        var text = new StringBuilder();
        for (ExportColumn column : of(file)) {
            place++;
            text.append(column.isText() ? " " + place : "");
        }
        return "clear\nimport delimited using \"data/%1$s.csv\", varnames(1) case(preserve) encoding(\"utf-8\") stringcols(%2$s)\n%3$ssave %1$s.dta, replace\n"
                .formatted(file, text.toString().strip(), labels);
    }

    private String spss(String file) {
        var variables = of(file).stream().map(column -> "  %s %s".formatted(column.name(), column.isText() ? "A80" : "F8.4"))
                .collect(Collectors.joining("\n"));
        var labels = of(file).stream().map(column -> "  %s '%s'".formatted(column.name(), column.label().replace("'", "''")))
                .collect(Collectors.joining("\n"));
        return ("GET DATA /TYPE=TXT /FILE='data/%1$s.csv' /ENCODING='UTF8' /DELIMITERS=',' /QUALIFIER='\"' /ARRANGEMENT=DELIMITED"
                + " /FIRSTCASE=2\n /VARIABLES=\n%2$s.\nVARIABLE LABELS\n%3$s.\nSAVE OUTFILE='%1$s.sav'.\n").formatted(file, variables, labels);
    }

    private String sas(String file) {
        var informats = of(file).stream().map(column -> "  informat '%s'n %s;".formatted(column.name(), column.isText() ? "$80." : "best32."))
                .collect(Collectors.joining("\n"));
        var names = of(file).stream().map(column -> "'%s'n %s".formatted(column.name(), column.isText() ? "$" : ""))
                .collect(Collectors.joining(" "));
        var labels = of(file).stream().map(column -> "  label '%s'n = '%s';".formatted(column.name(), column.label().replace("'", "''")))
                .collect(Collectors.joining("\n"));
        return ("data %1$s;\n  infile \"&folder/data/%1$s.csv\" dsd missover firstobs=2 lrecl=32767 encoding='utf-8' termstr=crlf;\n%2$s\n"
                + "  input %3$s;\n%4$s\nrun;\n").formatted(file, informats, names, labels);
    }
}
