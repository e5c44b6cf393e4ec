package org.visavis.events.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an event is called in the store, for ever. The Java name may change; this one may not. When
 * the shape changes the revision grows and an upcaster leads from the old one to the new one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {
    String value();

    int revision() default 1;
}
