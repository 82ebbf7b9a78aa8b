package org.fihrist.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A size of one byte at least, and of so many at most. */
@Constraint(validatedBy = Bytes.Check.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Bytes {

    /** The largest size, in bytes. */
    long max();

    /** What is told of another size. */
    String message() default "must be from 1 to {max} bytes";

    /** As the specification of constraints asks for. */
    Class<?>[] groups() default {};

    /** As the specification of constraints asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Compares a size with the bounds. */
    final class Check implements ConstraintValidator<Bytes, MemorySize> {

        private long max;

        @Override
        public void initialize(Bytes bytes) {
            max = bytes.max();
        }

        @Override
        public boolean isValid(MemorySize size, ConstraintValidatorContext context) {
            return size.asLongValue() >= 1 && size.asLongValue() <= max;
        }
    }
}
