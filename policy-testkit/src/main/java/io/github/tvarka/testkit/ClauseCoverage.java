package io.github.tvarka.testkit;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.edition.Regulation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which clauses of a regulation the scenarios of a test folder touch. Immutable.
 *
 * <pre>{@code
 * ClauseCoverage coverage = ClauseCoverage.of(OurSchoolClausesTest.class, "lt.school");
 * assertThat(coverage.notExercised(policy)).isEmpty();
 * assertThat(coverage.notHeld(policy)).isEmpty();
 * }</pre>
 */
public final class ClauseCoverage {
  private final List<Touched> touched;

  private ClauseCoverage(List<Touched> touched) {
    this.touched = Collections.unmodifiableList(new ArrayList<>(touched));
  }

  /**
   * What the tests under a package touch: every class and method there that bears {@link Exercises}, nested classes included.
   *
   * @param test a test class; the compiled classes of its folder are read
   * @param root the package to look in, with all below it, such as lt.school
   * @return the coverage
   * @throws IllegalArgumentException if the class does not stand in a folder, if nothing under the package bears {@link Exercises}, or if
   *     some name a document and others do not
   */
  public static ClauseCoverage of(Class<?> test, String root) {
    List<Touched> touched = new TestFolder(test)
        .under(root).stream().flatMap(type -> Touched.in(type).stream()).toList();
    if (touched.isEmpty()) {
      throw new IllegalArgumentException("root (" + root
          + ") must hold a class or a method that bears @Exercises, beside " + test.getName());
    }
    boolean named = touched.stream().anyMatch(one -> !one.document().isEmpty());
    touched.stream().filter(one -> named && one.document().isEmpty()).forEach(one -> {
      throw new IllegalArgumentException("@Exercises of " + one.where()
          + " must name its document, since others under " + root + " do");
    });
    return new ClauseCoverage(touched);
  }

  /**
   * The clauses that a regulation holds and no scenario touches.
   *
   * @param regulation the regulation
   * @return in order of their numbers; empty where all are touched
   */
  public List<Clause> notExercised(Regulation regulation) {
    Set<Clause> left = held(regulation);
    left.removeAll(exercised(regulation));
    return List.copyOf(left);
  }

  /**
   * The clauses that scenarios name for a regulation which does not hold them: slips of the pen, or clauses that were dropped.
   *
   * @param regulation the regulation
   * @return in order of their numbers; empty where all are held
   */
  public List<Clause> notHeld(Regulation regulation) {
    Set<Clause> left = exercised(regulation);
    left.removeAll(held(regulation));
    return List.copyOf(left);
  }

  private Set<Clause> exercised(Regulation regulation) {
    String key = regulation.document().key();
    Set<Clause> clauses = new TreeSet<>();
    for (Touched one : touched) {
      if (one.document().isEmpty() || one.document().equals(key)) {
        clauses.add(one.clause());
      }
    }
    return clauses;
  }

  private static Set<Clause> held(Regulation regulation) {
    Set<Clause> clauses = new TreeSet<>();
    for (HeldClause held : regulation.clauses()) {
      clauses.add(held.clause());
    }
    return clauses;
  }
}
