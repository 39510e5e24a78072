import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.repository.Repository;

/**
 * Build step after Spring's own preparation: writes and compiles a class that gives the definition of one bean by its name and the names of
 * the beans of one type, so that a start defines the beans it makes and no others, where Spring's own defines all of them. And for every
 * repository a class that hands each call on to one which is only made then.
 */
class PrepareBeans {

    private static final String PROGRAM = "org/handoff/HandoffApplication__";
    private static final String NAME = "HandoffApplication__BeanDirectory";

    /** The folder of classes, one for the source, and the file that says what stands before which bean. */
    public static void main(String[] arguments) throws Exception {
        Path classes = Path.of(arguments[0]);
        Path source = Path.of(arguments[1]).resolve("org/handoff/" + NAME + ".java");
        Map<String, String> definitions = definitions(classes);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text(definitions, types(definitions.keySet(), classes), Files.readAllLines(Path.of(arguments[2]))));
        int outcome = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", "-proc:none", "-cp",
                System.getProperty("java.class.path"), "-d", classes.toString(), source.toString());
        if (outcome != 0) {
            throw new IllegalStateException("The directory of beans was not compiled");
        }
    }

    /** Each bean's name and the call that gives its definition, in the order in which Spring's own class registers them. */
    private static Map<String, String> definitions(Path classes) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(classes.resolve(PROGRAM + "BeanFactoryRegistrations.class"))) {
            new ClassReader(in).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                    return new Registrations(found);
                }
            }, ClassReader.SKIP_DEBUG);
        }
        return found;
    }

    /** Finds {@code registerBeanDefinition("name", X__BeanDefinitions.getX())}. */
    private static final class Registrations extends MethodVisitor {

        private final Map<String, String> found;
        private String name;
        private String call;

        Registrations(Map<String, String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visitLdcInsn(Object value) {
            name = String.valueOf(value);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
            if (opcode == Opcodes.INVOKESTATIC) {
                call = owner.replace('/', '.').replace('$', '.') + "." + method + "()";
            } else if (method.equals("registerBeanDefinition")) {
                found.put(name, call);
            } else if (method.equals("registerAlias")) {
                throw new IllegalStateException("An alias of a bean; the directory knows none");
            }
        }
    }

    /** The beans of each class and interface, in the same order; a factory of beans itself with {@code &} before its name, as Spring has it. */
    private static Map<String, Set<String>> types(Set<String> names, Path classes) throws Exception {
        var context = new GenericApplicationContext();
        var initializer = Class.forName(PROGRAM.replace('/', '.') + "ApplicationContextInitializer").getDeclaredConstructor().newInstance();
        initialize(initializer, context);
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        List<String> others = new ArrayList<>(Arrays.asList(beans.getBeanDefinitionNames()));
        others.removeAll(names);
        if (!others.isEmpty()) {
            throw new IllegalStateException("Defined elsewhere than all others: " + others);
        }
        Map<String, Set<String>> types = new TreeMap<>();
        for (String name : names) {
            put(types, beans.getType(name, false), name);
            if (Repository.class.isAssignableFrom(beans.getType(name, false))) {
                Files.write(classes.resolve(Type.getInternalName(beans.getType(name, false)) + "__Late.class"), late(beans.getType(name, false)));
            }
            if (beans.isFactoryBean(name)) {
                put(types, beans.getType(BeanFactory.FACTORY_BEAN_PREFIX + name, false), BeanFactory.FACTORY_BEAN_PREFIX + name);
            }
        }
        return types;
    }

    @SuppressWarnings("unchecked")
    private static void initialize(Object initializer, GenericApplicationContext context) {
        ((ApplicationContextInitializer<GenericApplicationContext>) initializer).initialize(context);
    }

    private static void put(Map<String, Set<String>> types, Class<?> type, String name) {
        if (type == null) {
            throw new IllegalStateException("Of what type is the bean " + name + "?");
        }
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each != Object.class) {
                types.computeIfAbsent(each.getName(), key -> new LinkedHashSet<>()).add(name);
            }
            for (Class<?> face : each.getInterfaces()) {
                put(types, face, name);
            }
        }
    }

    /** A class that is made with a supplier of the interface and calls what that supplies. */
    private static byte[] late(Class<?> type) {
        var name = Type.getInternalName(type) + "__Late";
        var supplier = Type.getInternalName(Supplier.class);
        var made = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null, "java/lang/Object",
                new String[] {Type.getInternalName(type)});
        made.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "to", "L" + supplier + ";", null, null).visitEnd();
        var constructor = made.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "(L" + supplier + ";)V", null, null);
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitVarInsn(Opcodes.ALOAD, 1);
        constructor.visitFieldInsn(Opcodes.PUTFIELD, name, "to", "L" + supplier + ";");
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        var methods = new TreeMap<String, Method>();
        for (Method method : type.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                methods.put(method.getName() + Type.getMethodDescriptor(method), method);
            }
        }
        methods.values().forEach(method -> handOn(made, name, type, method));
        made.visitEnd();
        return made.toByteArray();
    }

    private static void handOn(ClassWriter made, String name, Class<?> type, Method method) {
        var descriptor = Type.getMethodDescriptor(method);
        var code = made.visitMethod(Opcodes.ACC_PUBLIC, method.getName(), descriptor, null, null);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, "to", Type.getDescriptor(Supplier.class));
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Type.getInternalName(Supplier.class), "get", "()Ljava/lang/Object;", true);
        code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
        int place = 1;
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), place);
            place += argument.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKEINTERFACE, Type.getInternalName(type), method.getName(), descriptor, true);
        code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
    }

    private static String text(Map<String, String> definitions, Map<String, Set<String>> types, List<String> before) {
        var cases = definitions.entrySet().stream().map(each -> "            case \"%s\" -> %s;".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
        var listed = types.entrySet().stream().map(each -> "            case \"%s\" -> new String[] {%s};".formatted(each.getKey(), quoted(each.getValue())))
                .collect(Collectors.joining("\n"));
        var advisors = before.stream().map(line -> line.split("\t", 2)).filter(parts -> definitions.containsKey(parts[0]))
                .map(parts -> "            case \"%s\" -> \"%s\";".formatted(parts[0], parts[1])).collect(Collectors.joining("\n"));
        return """
                package org.handoff;

                import org.springframework.beans.factory.config.BeanDefinition;

                final class %s implements BeanDirectory {

                    @Override
                    public BeanDefinition definition(String name) {
                        return switch (name) {
                %s
                            default -> null;
                        };
                    }

                    @Override
                    public String before(String name) {
                        return switch (name) {
                %s
                            default -> null;
                        };
                    }

                    @Override
                    public String[] names() {
                        return new String[] {%s};
                    }

                    @Override
                    public String[] names(String type) {
                        return switch (type) {
                %s
                            default -> NONE;
                        };
                    }
                }
                """.formatted(NAME, cases, advisors, quoted(definitions.keySet()), listed);
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
}
