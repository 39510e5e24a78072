package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;

/** Beans that are defined when they are asked for answer as if all had been defined. */
class LateBeansTests {

    /** Which were defined so far. */
    private final List<String> defined = new ArrayList<>();
    private final LateBeans beans = new LateBeans(new Three(), Set.of("hidden"));

    interface Sign {
    }

    record Stop() implements Sign {
    }

    record Go() implements Sign {
    }

    record Crossing(ObjectProvider<Sign> signs) {
    }

    private final class Three implements BeanDirectory {

        @Override
        public @Nullable BeanDefinition definition(String name) {
            defined.add(name);
            return switch (name) {
                case "stop" -> new RootBeanDefinition(Stop.class);
                case "go", "hidden" -> new RootBeanDefinition(Go.class);
                case "crossing" -> new RootBeanDefinition(Crossing.class, RootBeanDefinition.AUTOWIRE_CONSTRUCTOR, false);
                default -> null;
            };
        }

        @Override
        public @Nullable String before(String name) {
            return null;
        }

        @Override
        public String[] names() {
            return new String[] {"crossing", "stop", "go", "hidden"};
        }

        @Override
        public String[] names(String type) {
            if (type.equals(Crossing.class.getName())) {
                return new String[] {"crossing"};
            }
            return type.equals(Sign.class.getName()) ? new String[] {"stop", "go", "hidden"} : NONE;
        }
    }

    @Test
    void aBeanIsDefinedWhenItIsAskedForAndNoOther() {
        assertThat(beans.getBean("go")).isInstanceOf(Go.class);
        assertThat(defined).containsOnly("go");
    }

    @Test
    void aTypeIsAnsweredInTheOrderOfTheBuildWithoutThoseLeftOut() {
        assertThat(beans.getBeanNamesForType(Sign.class)).containsExactly("stop", "go");
        assertThat(beans.containsBean("hidden")).isFalse();
    }

    @Test
    void whatWasPutThereByHandIsFoundToo() {
        beans.getBeanNamesForType(Sign.class);
        beans.registerSingleton("byHand", new Stop());
        beans.registerBeanDefinition("defined", new RootBeanDefinition(Go.class));

        assertThat(beans.getBeanNamesForType(Sign.class)).containsExactly("stop", "go", "byHand", "defined");
    }

    @Test
    void whatABeanHoldsIsDefinedWithIt() {
        assertThat(beans.getBean(Crossing.class).signs().stream()).containsExactly(new Stop(), new Go());
    }

    @Test
    void everyNameIsToldToWhoeverAsksForAll() {
        assertThat(beans.getBeanDefinitionNames()).containsExactly("crossing", "stop", "go");
        assertThat(beans.getBeanNamesForType((Class<?>) null)).contains("crossing", "stop", "go");
    }
}
