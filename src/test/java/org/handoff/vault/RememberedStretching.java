package org.handoff.vault;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * In tests a key that was made from a passphrase once is not made again: the same function, remembered. Without it every file
 * that a test opens would cost half a second. It gives what the real one gives, or it is a defect ({@code StretcherTests}).
 */
public final class RememberedStretching implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<Made, byte[]> REMEMBERED = new ConcurrentHashMap<>();

    private record Made(ByteBuffer secret, ByteBuffer keyFile, ByteBuffer salt, StretchCost cost) {
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Stretcher slow ? remembered(slow) : bean;
            }
        });
    }

    static Stretcher remembered(Stretcher slow) {
        return (secret, salt, cost) -> REMEMBERED.computeIfAbsent(new Made(copy(secret.bytes()), copy(secret.keyFile()), copy(salt), cost),
                made -> slow.stretch(secret, salt, cost)).clone();
    }

    private static ByteBuffer copy(byte[] bytes) {
        return ByteBuffer.wrap(bytes.clone());
    }
}
