import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * An agent for Spring's preparation. A JVM lists the methods of a class by where their names happen to lie in its memory, and the proxies that
 * are written then number them in that order; so two builds differed now and then. With it they are listed by name and parameters.
 */
public final class MethodsInOrder implements ClassFileTransformer {

    private static final String NAME = "MethodsInOrder";

    /** Build step: compiles and packs the agent; the source of it, and the jar to write. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[1]);
        Path classes = Files.createDirectories(jar.resolveSibling("agent"));
        int outcome = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-proc:none", "-cp",
                System.getProperty("java.class.path"), "-d", classes.toString(), arguments[0]);
        if (outcome != 0) {
            throw new IllegalStateException("The agent was not compiled");
        }
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", NAME);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest); Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                out.putNextEntry(new JarEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
    }

    /** Called by the JVM before the program begins. */
    public static void premain(String none, Instrumentation instrumentation) {
        instrumentation.addTransformer(new MethodsInOrder());
    }

    /** What a class declares, by name and parameters. */
    public static Method[] of(Class<?> type) {
        Method[] methods = type.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName).thenComparing(Method::toString));
        return methods;
    }

    @Override
    public byte[] transform(ClassLoader loader, String type, Class<?> before, ProtectionDomain domain, byte[] code) {
        if (!"org/springframework/cglib/core/ReflectUtils".equals(type)) {
            return null;
        }
        var writer = new ClassWriter(0);
        new ClassReader(code).accept(new Asking(writer), 0);
        return writer.toByteArray();
    }

    /** Has the class that looks for methods to be overridden ask here. */
    private static final class Asking extends ClassVisitor {

        Asking(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String name, String callDescriptor, boolean ofInterface) {
                    if (owner.equals("java/lang/Class") && name.equals("getDeclaredMethods")) {
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, "of", "(Ljava/lang/Class;)[Ljava/lang/reflect/Method;", false);
                    } else {
                        super.visitMethodInsn(opcode, owner, name, callDescriptor, ofInterface);
                    }
                }
            };
        }
    }
}
