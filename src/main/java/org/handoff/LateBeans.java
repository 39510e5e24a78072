package org.handoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/**
 * The beans of the build, each defined when somebody asks for it by its name or its type. Spring would define all of them at every start, and
 * look through all of them for every type.
 */
final class LateBeans extends DefaultListableBeanFactory {

    private final BeanDirectory directory;
    private final Set<String> without;
    /** What was put here by hand, beside the beans of the build. */
    private final Set<String> byHand = new LinkedHashSet<>();
    private final Map<ResolvableType, String[]> answers = new ConcurrentHashMap<>();

    /**
     * Beans of a directory.
     *
     * @param without names of some that are not to be there
     */
    LateBeans(BeanDirectory directory, Set<String> without) {
        this.directory = directory;
        this.without = without;
        setAutowireCandidateResolver(BeansOnDemand.resolver());
        setDependencyComparator(AnnotationAwareOrderComparator.INSTANCE);
    }

    @Override
    public boolean containsBeanDefinition(String name) {
        return super.containsBeanDefinition(name) || define(name);
    }

    @Override
    public BeanDefinition getBeanDefinition(String name) {
        define(name);
        return super.getBeanDefinition(name);
    }

    @Override
    public void registerBeanDefinition(String name, BeanDefinition definition) {
        put(name);
        super.registerBeanDefinition(name, definition);
    }

    @Override
    public void registerSingleton(String name, Object bean) {
        put(name);
        super.registerSingleton(name, bean);
    }

    @Override
    public String[] getBeanDefinitionNames() {
        defineAll();
        return super.getBeanDefinitionNames();
    }

    @Override
    public String[] getBeanNamesForType(ResolvableType type) {
        return getBeanNamesForType(type, true, true);
    }

    @Override
    public String[] getBeanNamesForType(@Nullable Class<?> type) {
        return getBeanNamesForType(type, true, true);
    }

    @Override
    public String[] getBeanNamesForType(@Nullable Class<?> type, boolean prototypes, boolean early) {
        return getBeanNamesForType(ResolvableType.forRawClass(type == null ? Object.class : type), prototypes, early);
    }

    @Override
    public String[] getBeanNamesForType(ResolvableType type, boolean prototypes, boolean early) {
        var wanted = type.resolve(Object.class);
        if (wanted == Object.class) {
            defineAll();
            return super.getBeanNamesForType(wanted, prototypes, early);
        }
        var known = answers.get(type);
        if (known == null) {
            known = names(type, wanted);
            answers.put(type, known);
        }
        return prototypes ? known.clone() : Arrays.stream(known).filter(this::isSingleton).toArray(String[]::new);
    }

    private String[] names(ResolvableType type, Class<?> wanted) {
        var names = new ArrayList<String>();
        for (String name : directory.names(wanted.getName())) {
            if (!without.contains(name) && !byHand.contains(name) && (!type.hasGenerics() || isTypeMatch(name, type))) {
                names.add(name);
            }
        }
        byHand().stream().filter(name -> isTypeMatch(name, type)).forEach(names::add);
        return names.toArray(String[]::new);
    }

    private synchronized List<String> byHand() {
        return List.copyOf(byHand);
    }

    private synchronized void put(String name) {
        byHand.add(name);
        answers.clear();
    }

    private synchronized boolean define(String name) {
        if (super.containsBeanDefinition(name) || without.contains(name)) {
            return super.containsBeanDefinition(name);
        }
        var definition = directory.definition(name);
        if (definition == null) {
            return false;
        }
        definition.setLazyInit(true);
        super.registerBeanDefinition(name, definition);
        return true;
    }

    private void defineAll() {
        Arrays.stream(directory.names()).forEach(this::define);
    }
}
