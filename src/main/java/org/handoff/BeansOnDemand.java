package org.handoff;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.jdbc.repository.support.JdbcRepositoryFactoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.util.function.SingletonSupplier;

/**
 * Has repositories made when they are first asked something. Every command holds some, by way of what it needs, and making one takes
 * Spring Data more time than all else about a bean; a call needs one or two of them.
 */
final class BeansOnDemand implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            var definition = beans.getBeanDefinition(name);
            if (JdbcRepositoryFactoryBean.class.getName().equals(definition.getBeanClassName())) {
                definition.setLazyInit(true);
            }
        }
        ((DefaultListableBeanFactory) beans).setAutowireCandidateResolver(resolver());
    }

    static AutowireCandidateResolver resolver() {
        return new LateRepositories();
    }

    /** Gives who asks for a repository something that asks for it in turn. */
    private static final class LateRepositories extends ContextAnnotationAutowireCandidateResolver {

        @Override
        protected boolean isLazy(DependencyDescriptor wanted) {
            return isRepository(wanted) || wanted.getAnnotations().length > 0 && super.isLazy(wanted);
        }

        /** Those that the build made, where it did: Java would make a class for each at every start. */
        @Override
        protected Object buildLazyResolutionProxy(DependencyDescriptor wanted, @Nullable String holder) {
            var type = wanted.getDependencyType();
            if (isRepository(wanted) && AotDetector.useGeneratedArtifacts()) {
                try {
                    return Class.forName(type.getName() + "__Late", true, type.getClassLoader()).getConstructor(Supplier.class)
                            .newInstance(SingletonSupplier.of(() -> getBeanFactory().getBean(type)));
                } catch (ReflectiveOperationException missing) {
                    throw new IllegalStateException("The build did not prepare " + type, missing);
                }
            }
            return super.buildLazyResolutionProxy(wanted, holder);
        }

        private static boolean isRepository(DependencyDescriptor wanted) {
            return Repository.class.isAssignableFrom(wanted.getDependencyType());
        }

        /** Said with texts only; Spring would look at the annotations of everything that a bean holds. */
        @Override
        public @Nullable Object getSuggestedValue(DependencyDescriptor wanted) {
            return wanted.getDependencyType() == String.class ? super.getSuggestedValue(wanted) : null;
        }
    }
}
