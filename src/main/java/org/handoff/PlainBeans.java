package org.handoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Knows from the build before which beans nothing stands: neither a transaction nor the guard. Spring would find that out at every start, by
 * every annotation of every method.
 */
final class PlainBeans extends InfrastructureAdvisorAutoProxyCreator {

    private static final String FILE = "plain-beans.txt";

    private final Set<String> plain;

    PlainBeans(BeanFactory beans) {
        setProxyTargetClass(true);
        setBeanFactory(beans);
        try (var in = PlainBeans.class.getResourceAsStream(FILE)) {
            plain = in == null ? Set.of() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Writes down, below a folder of classes, which beans of a running program are plain. */
    static void write(ConfigurableApplicationContext program, Path classes) throws IOException {
        var beans = program.getBeanFactory();
        var names = Arrays.stream(beans.getBeanDefinitionNames()).filter(name -> beans.getBeanDefinition(name).isSingleton())
                .filter(name -> !AopUtils.isAopProxy(beans.getBean(name))).sorted().toList();
        Files.write(Files.createDirectories(classes.resolve("org/handoff")).resolve(FILE), names);
    }

    @Override
    protected boolean shouldSkip(Class<?> type, String name) {
        return plain.contains(name) || super.shouldSkip(type, name);
    }
}
