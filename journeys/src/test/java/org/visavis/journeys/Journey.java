package org.visavis.journeys;

import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test that needs a browser, or a class of them; its methods may take a {@link Stage}. Without a
 * browser it is left out with a line that says so, or fails where one is required.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StageExtension.class)
public @interface Journey {}
