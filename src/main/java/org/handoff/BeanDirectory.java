package org.handoff;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;

/** Which beans there are, as the build wrote it down in a class: so a start defines those it makes and no others. */
interface BeanDirectory {

    /** No names. */
    String[] NONE = {};

    /** A new definition of the bean; null where there is no such bean. */
    @Nullable BeanDefinition definition(String name);

    /** The kinds of what stands before a bean, with blanks between them; empty for nothing, null when that is not known. */
    @Nullable String before(String name);

    /** The names of all beans, in the order in which they are defined. */
    String[] names();

    /** The names of the beans of a class or interface other than {@link Object}, in the same order. */
    String[] names(String type);
}
