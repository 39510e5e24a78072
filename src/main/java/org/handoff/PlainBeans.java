package org.handoff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Knows from the build what stands before which bean: a transaction, the guard, both or nothing. Spring would find that out at every start, by
 * every annotation of every method; of a bean that the build does not know it still does.
 */
final class PlainBeans extends InfrastructureAdvisorAutoProxyCreator {

    private final transient BeanDirectory directory;

    PlainBeans(BeanDirectory directory, BeanFactory beans) {
        this.directory = directory;
        setProxyTargetClass(true);
        setBeanFactory(beans);
    }

    /** Writes down what stands before each bean of a running program: its name, and the kinds of advisors. */
    static void write(ConfigurableApplicationContext program, Path file) throws IOException {
        var beans = program.getBeanFactory();
        var lines = Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> beans.getBeanDefinition(name).isSingleton() && !beans.isFactoryBean(name))
                .map(name -> name + "\t" + (beans.getBean(name) instanceof Advised advised
                        ? Arrays.stream(advised.getAdvisors()).map(PlainBeans::kind).collect(Collectors.joining(" ")) : ""))
                .sorted().toList();
        Files.write(file, lines);
    }

    @Override
    protected boolean shouldSkip(Class<?> type, String name) {
        var known = directory.before(name);
        return known == null ? super.shouldSkip(type, name) : known.isEmpty();
    }

    @Override
    protected List<Advisor> findAdvisorsThatCanApply(List<Advisor> candidates, Class<?> type, String name) {
        var known = directory.before(name);
        if (known == null) {
            return super.findAdvisorsThatCanApply(candidates, type, name);
        }
        var kinds = List.of(known.split(" "));
        // Spring puts them in order in this very list
        var before = new ArrayList<>(candidates);
        before.removeIf(advisor -> !kinds.contains(kind(advisor)));
        return before;
    }

    private static String kind(Advisor advisor) {
        return advisor.getClass().getSimpleName();
    }
}
