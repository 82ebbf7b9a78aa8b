package org.fihrist.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation whose answer is made of the request and the index alone: it is the same until the index changes. */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FromIndex {

    /** Whether the answer has a cursor, which expires. */
    boolean withCursor() default false;
}
