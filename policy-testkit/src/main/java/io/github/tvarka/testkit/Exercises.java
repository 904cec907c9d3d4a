package io.github.tvarka.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The clauses that a scenario shows at work; {@link ClauseCoverage} finds the clauses of a regulation that no test names.
 *
 * <p>Where the tests beside one another exercise one document, the document may be left out; where they exercise several, each names its
 * own: {@code @Exercises(document = "kedainiai-mip", value = {"8.3", "9.2"})}. A scenario that shows clauses of two documents bears it
 * twice.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Exercises.Several.class)
public @interface Exercises {
  /**
   * Which clauses.
   *
   * @return numbers of clauses, such as 17.3
   */
  String[] value();

  /**
   * Of which document.
   *
   * @return the document's key; empty for the only one that these tests exercise
   */
  String document() default "";

  /** Clauses of several documents; written by the compiler where {@link Exercises} stands more than once. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Several {
    /**
     * Each of them.
     *
     * @return in the order of the source
     */
    Exercises[] value();
  }
}
