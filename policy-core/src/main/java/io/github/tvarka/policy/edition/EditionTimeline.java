package io.github.tvarka.policy.edition;

import io.github.tvarka.policy.internal.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The editions of one regulation, each with its policy, so that a case is decided under the text of its day. Immutable.
 *
 * @param <P> the type of the policy, which knows its edition
 */
public final class EditionTimeline<P> {
  private final List<P> policies;
  private final Function<P, Edition> edition;

  private EditionTimeline(List<P> policies, Function<P, Edition> edition) {
    this.policies = policies;
    this.edition = edition;
  }

  /**
   * A timeline.
   *
   * @param policies the policies of one document, at least one, in any order
   * @param edition how a policy tells its edition
   * @param <P> the type of the policy
   * @return the timeline
   * @throws IllegalArgumentException if two editions are in force on one day; gaps are allowed and found by {@link #issues()}
   */
  public static <P> EditionTimeline<P> of(List<P> policies, Function<P, Edition> edition) {
    List<P> sorted = new ArrayList<>(Check.<P>filled("policies", policies));
    sorted.sort(Comparator.comparing(policy -> edition.apply(policy).from()));
    Check.distinct(
        "editions", sorted.stream().map(policy -> edition.apply(policy).name()).toList());
    EditionTimeline<P> timeline = new EditionTimeline<>(List.copyOf(sorted), edition);
    for (EditionIssue issue : timeline.issues()) {
      Check.that(
          issue.kind() == EditionIssue.Kind.GAP,
          "editions",
          issue.earlier() + " and " + issue.later(),
          "must not both be in force, as on " + issue.days().from());
    }
    return timeline;
  }

  /**
   * The policy in force on a day.
   *
   * @param date the day of the case
   * @return the policy; empty before the first edition, after the last and in gaps
   */
  public Optional<P> at(LocalDate date) {
    return policies.stream()
        .filter(policy -> edition.apply(policy).inForce(date))
        .findFirst();
  }

  /**
   * The policies.
   *
   * @return all of them, in order of their first days
   */
  public List<P> policies() {
    return policies;
  }

  /**
   * The gaps between editions.
   *
   * @return what {@link EditionLint} finds
   */
  public List<EditionIssue> issues() {
    return EditionLint.examine(policies.stream().map(edition).toList());
  }
}
