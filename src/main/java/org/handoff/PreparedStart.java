package org.handoff;

import java.util.Set;
import org.handoff.accounts.EarlySignIn;
import org.handoff.console.EarlyDialogue;
import org.handoff.console.Launch;
import org.handoff.machine.ProgramLog;
import org.handoff.platform.DataFileOpening;
import org.handoff.platform.MachineTime;
import org.handoff.vault.EarlyStretch;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts with the beans as the build prepared them, and with nothing else: what Spring Boot does besides, for programs of every kind, took a
 * third of a start.
 */
final class PreparedStart {

    /** As the build names it. */
    private static final String DIRECTORY = HandoffApplication.class.getName() + "__BeanDirectory";

    /**
     * Would look through every bean for methods that hear of events, which are whole beans here; and what makes proxies, which {@link PlainBeans}
     * does as it is set there.
     */
    private static final Set<String> UNUSED = Set.of(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
            AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME, AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME);

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

    /** @param terminal  whether somebody sits before one */
    static ConfigurableApplicationContext of(Launch launch, boolean terminal) {
        var opening = new DataFileOpening(launch.file(), MachineTime.ofThisMachine());
        var stretch = besides == null ? new EarlyStretch() : EarlyStretch.none();
        var dialogue = besides == null && terminal && asksFirst(launch) ? EarlyDialogue.atTheTerminal() : EarlyDialogue.none();
        if (besides == null) {
            HeadStart.begin(launch, opening, stretch, dialogue);
        }
        ProgramLog.begin();
        // what no command holds is never made, nor even defined
        var directory = directory();
        var beans = new LateBeans(directory, UNUSED);
        beans.addBeanPostProcessor(new PlainBeans(directory, beans));
        HandoffApplication.addTo(beans, launch, opening, stretch, dialogue);
        var context = new StandingContext(beans);
        if (besides != null) {
            besides.initialize(context);
        }
        // without one, Spring asks Java for every language there is
        beans.registerSingleton(AbstractApplicationContext.MESSAGE_SOURCE_BEAN_NAME, new NoMessages());
        context.registerShutdownHook();
        context.refresh();
        return context;
    }

    /** A demo signs in by itself, and where others look on even a name is masked first, which takes the whole program. */
    private static boolean asksFirst(Launch launch) {
        return launch.mode() == Launch.Mode.PROMPT && !launch.file().demo() && !launch.masked() && EarlySignIn.isAsked(launch.caller());
    }

    /** Its beans are made when they are needed and none is started: nobody is told that it is up, and it gathers nothing that it would have to forget. */
    private static final class StandingContext extends GenericApplicationContext {

        StandingContext(LateBeans beans) {
            super(beans);
        }

        @Override
        protected void finishRefresh() {
            // nothing hears of it
        }

        @Override
        protected void resetCommonCaches() {
            // of classes, which are the process's own
        }
    }

    private static BeanDirectory directory() {
        try {
            return (BeanDirectory) Class.forName(DIRECTORY).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("The build did not prepare a start", missing);
        }
    }
}
