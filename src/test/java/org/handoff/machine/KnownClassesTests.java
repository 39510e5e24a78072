package org.handoff.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.api.Test;

class KnownClassesTests {

    @Test
    void theReportTemplatesAndJavasOwnClassesAreRead() throws Exception {
        try (var template = KnownClassesTests.class.getResourceAsStream("/reports/publication.jasper")) {
            assertThat(read(template)).isInstanceOf(JasperReport.class);
        }
        assertThat(read(bytes(new ArrayList<>(List.of("Ida"))))).isEqualTo(List.of("Ida"));
    }

    @Test
    void anyOtherClassIsRefused() throws Exception {
        var stranger = bytes(new ArrayList<>(List.of(new Stranger())));
        assertThat(catchThrowable(() -> read(stranger))).hasMessageContaining("REJECTED");
    }

    @Test
    void theRuleHoldsForTheWholeProcess() throws Exception {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Reading.class.getName()).redirectErrorStream(true).start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).contains("REJECTED");
    }

    /** A Java of its own, which sets the rule and then reads a stranger without asking for any. */
    static final class Reading {

        public static void main(String[] arguments) throws Exception {
            KnownClasses.only();
            try (var objects = new ObjectInputStream(bytes(new Stranger()))) {
                System.out.println("read " + objects.readObject());
            } catch (InvalidClassException refused) {
                System.out.println(refused.getMessage());
            }
        }
    }

    private record Stranger() implements Serializable {
    }

    private static Object read(InputStream bytes) throws IOException, ClassNotFoundException {
        try (var objects = new ObjectInputStream(bytes)) {
            objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter(KnownClasses.KNOWN));
            return objects.readObject();
        }
    }

    private static InputStream bytes(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(object);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
