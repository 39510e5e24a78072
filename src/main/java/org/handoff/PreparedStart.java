package org.handoff;

import java.util.List;
import org.handoff.console.Launch;
import org.handoff.platform.DataFileOpening;
import org.handoff.platform.MachineTime;
import org.handoff.vault.EarlyStretch;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.config.TransactionManagementConfigUtils;

/**
 * Starts with the beans as the build prepared them, and with nothing else: what Spring Boot does besides, for programs of every kind, took a
 * third of a start.
 */
final class PreparedStart {

    /** As Spring names what it prepared. */
    private static final String PREPARED = HandoffApplication.class.getName() + "__ApplicationContextInitializer";

    /** Would look through every bean for methods that hear of events; those here are whole beans. */
    private static final List<String> UNUSED = List.of(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
            AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME, TransactionManagementConfigUtils.TRANSACTIONAL_EVENT_LISTENER_FACTORY_BEAN_NAME);

    /** What tests put beside the beans of the build; null in the program itself. */
    private static @Nullable ApplicationContextInitializer<ConfigurableApplicationContext> besides;

    private PreparedStart() {
    }

    /**
     * Has every prepared start from now on put something beside its beans, and stretch no passphrase early: tests sign in thousands of times,
     * with a stretching that remembers.
     */
    static void putBesides(ApplicationContextInitializer<ConfigurableApplicationContext> more) {
        besides = more;
    }

    static ConfigurableApplicationContext of(Launch launch) {
        var opening = new DataFileOpening(launch.file(), MachineTime.ofThisMachine());
        var stretch = besides == null ? new EarlyStretch() : EarlyStretch.none();
        if (besides == null) {
            HeadStart.begin(launch, opening, stretch);
        }
        var context = new GenericApplicationContext();
        prepared().initialize(context);
        UNUSED.forEach(context::removeBeanDefinition);
        ((RootBeanDefinition) context.getBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME)).setInstanceSupplier(PlainBeans::new);
        HandoffApplication.addTo(context, launch, opening, stretch);
        // what no command holds is never made
        BeanFactoryPostProcessor late = beans -> {
            for (String name : beans.getBeanDefinitionNames()) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        };
        context.addBeanFactoryPostProcessor(late);
        if (besides != null) {
            besides.initialize(context);
        }
        // without one, Spring asks Java for every language there is
        context.getBeanFactory().registerSingleton(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME, new NoMessages());
        context.registerShutdownHook();
        context.refresh();
        return context;
    }

    @SuppressWarnings("unchecked")
    private static ApplicationContextInitializer<GenericApplicationContext> prepared() {
        try {
            return (ApplicationContextInitializer<GenericApplicationContext>) Class.forName(PREPARED).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("The build did not prepare a start", missing);
        }
    }
}
