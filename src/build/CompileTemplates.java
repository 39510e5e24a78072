import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Build step: turns every {@code .jrxml} file under {@code reports} into a {@code .jasper} file among the classes. Run from its source by
 * the build, so neither this class nor the expression compiler it needs is part of the program.
 */
class CompileTemplates {

    public static void main(String[] arguments) throws IOException, JRException {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        for (Path outdated : filesUnder(target, ".jasper")) {
            Files.delete(outdated);
        }
        for (Path template : filesUnder(sources, ".jrxml")) {
            Path compiled = target.resolve(sources.relativize(template).toString().replace(".jrxml", ".jasper"));
            Files.createDirectories(compiled.getParent());
            JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
        }
    }

    private static List<Path> filesUnder(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
