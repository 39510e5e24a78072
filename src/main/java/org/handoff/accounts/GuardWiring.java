package org.handoff.accounts;

import java.time.Clock;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the guard before every use case, outside the transactions these open themselves. */
@Configuration(proxyBeanMethods = false)
class GuardWiring {

    @Bean
    @Lazy
    Guard guard(Entrance entrance, Session session, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        return new Guard(entrance, session, transactions, events, clock);
    }

    /** Needed while other beans are made, so it asks for the guard only when it is first used. */
    @Bean
    @org.springframework.context.annotation.Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor guardOfUseCases(ObjectProvider<Guard> guard) {
        MethodInterceptor late = call -> guard.getObject().invoke(call);
        var advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Service.class, Requires.class), late);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }
}
