package org.handoff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** Spring's texts by language: there are none. */
final class NoMessages implements MessageSource {

    @Override
    public @Nullable String getMessage(String code, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        return otherwise;
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        throw new NoSuchMessageException(code);
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        var otherwise = wanted.getDefaultMessage();
        if (otherwise == null) {
            throw new NoSuchMessageException(String.valueOf(wanted));
        }
        return otherwise;
    }
}
