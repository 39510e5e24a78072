package org.handoff;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.handoff.shared.Refusal;

/** Writes down, with Java's own flight recorder, which refusals are thrown while it runs. */
final class ThrownRefusals implements AutoCloseable {

    private static final String THROWN = "jdk.JavaExceptionThrow";

    private final Recording recording = new Recording();

    ThrownRefusals() {
        // later versions of Java thin these events out unless told not to
        recording.enable(THROWN).withoutStackTrace().with("throttle", "off");
        recording.start();
    }

    /** Every refusal the program knows, by simple name. */
    static Set<String> all() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(HandoffApplication.class).stream()
                .filter(type -> type.isAssignableTo(Refusal.class) && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those thrown so far, and stops. */
    Set<String> stop(Path folder) throws IOException {
        recording.stop();
        var file = folder.resolve("thrown.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream().filter(event -> event.getEventType().getName().equals(THROWN))
                .map(event -> event.getClass("thrownClass").getName()).map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(all()::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        recording.close();
    }
}
