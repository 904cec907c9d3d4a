package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Finding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row in one period, and why. Immutable.
 *
 * @param citation the row's clause
 * @param ladder the key of its ladder
 * @param scope the subject it is decided for, where the ladder is resolved in each subject by itself; otherwise empty
 * @param outcome what becomes of it
 * @param finding what was observed, beside the limits; for a row decided although a number is uncertain, what the least of it comes to
 * @param readings the keys of the declared readings that the outcome rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RowDecision(
    @Required Citation citation,
    @Required String ladder,
    Optional<String> scope,
    @Required RowOutcome outcome,
    @Required Finding finding,
    List<String> readings)
    implements Serializable {
  /** Checks that the parts are given; copies the list. */
  public RowDecision {
    Check.given("citation", citation);
    Check.code("ladder", ladder);
    scope = Check.optional(scope);
    Check.given("outcome", outcome);
    Check.given("finding", finding);
    readings = Check.list("readings", readings);
  }

  /**
   * Whether the row holds.
   *
   * @return true if it surely does
   */
  public boolean holds() {
    return outcome instanceof RowOutcome.Holds;
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, ladder, scope.orElse(null), outcome, finding, readings);
  }

  private record Form(
      Citation citation,
      String ladder,
      @Nullable String scope,
      RowOutcome outcome,
      Finding finding,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new RowDecision(
          citation, ladder, Optional.ofNullable(scope), outcome, finding, readings);
    }
  }
}
