package io.github.tvarka.attendance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The clauses that a scenario shows at work; a clause of the preset that no test names fails the build. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Exercises {
  /** {@return numbers of clauses, such as 17.3} */
  String[] value();
}
