import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Build step: turns every {@code .jrxml} file under {@code reports} into a {@code .jasper} file among the classes. Run from its source by
 * the build, so neither this class nor the expression compiler it needs is part of the program.
 * <p>The same file gives the same bytes each time: JasperReports gives every element that has none a random id, so each gets one here that
 * follows from the file's name and the element's place.
 */
class CompileTemplates {

    /** What has an id; it stands last, for the first says of what kind something is. */
    private static final Pattern WITH_ID = Pattern.compile("(<(?:jasperReport|element|dataset|datasetRun|column)(?=[\\s/>])(?![^>]*\\suuid=)[^>]*?)(/?>)");

    public static void main(String[] arguments) throws IOException, JRException {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (Path outdated : filesUnder(target, ".jasper")) {
            Files.delete(outdated);
        }
        for (Path template : filesUnder(sources, ".jrxml")) {
            Path compiled = target.resolve(sources.relativize(template).toString().replace(".jrxml", ".jasper"));
            Files.createDirectories(compiled.getParent());
            try (InputStream design = new ByteArrayInputStream(withIds(template).getBytes(StandardCharsets.UTF_8));
                    OutputStream out = Files.newOutputStream(compiled)) {
                JasperCompileManager.compileReportToStream(design, out);
            }
        }
    }

    private static String withIds(Path template) throws IOException {
        AtomicInteger place = new AtomicInteger();
        return WITH_ID.matcher(Files.readString(template)).replaceAll(found -> {
            String name = template.getFileName() + " " + place.incrementAndGet();
            String id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
            return Matcher.quoteReplacement(found.group(1) + " uuid=\"" + id + "\"" + found.group(2));
        });
    }

    private static List<Path> filesUnder(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
