package org.handoff;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.AutowireCandidateResolver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.jdbc.repository.support.JdbcRepositoryFactoryBean;
import org.springframework.data.repository.Repository;

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
            return Repository.class.isAssignableFrom(wanted.getDependencyType()) || super.isLazy(wanted);
        }
    }
}
