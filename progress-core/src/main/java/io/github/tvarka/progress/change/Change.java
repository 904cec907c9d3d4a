package io.github.tvarka.progress.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One level, or one mean, beside the same student's earlier one. Immutable.
 *
 * @param citation the clause that says what progress is
 * @param by whose levels they are
 * @param what what is compared: a level or a mean, with the subject and the criterion behind it
 * @param now the period of the later one
 * @param earlier the period of the earlier one; empty where there is none
 * @param band what the difference is called; empty where the policy has no name for it or it is not known
 * @param outcome whether progress was made
 * @param finding the difference beside what counts as progress; empty where there is nothing earlier
 * @param readings the keys of the declared readings that the outcome rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Change(
    @Required Citation citation,
    @Required Role by,
    @Required CounterKey what,
    @Required DateRange now,
    Optional<DateRange> earlier,
    Optional<String> band,
    @Required ChangeOutcome outcome,
    Optional<QuantityFinding> finding,
    List<String> readings)
    implements WithChange, Serializable {
  /** Checks that the parts are given; copies the list. */
  public Change {
    Check.given("change.citation", citation);
    Check.given("change.by", by);
    Check.given("change.what", what);
    Check.given("change.now", now);
    earlier = Check.optional(earlier);
    band = Check.optional(band);
    Check.given("change.outcome", outcome);
    finding = Check.optional(finding);
    readings = Check.list("change.readings", readings);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a change. */
  public static final class Builder extends ChangeBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation,
        by,
        what,
        now,
        earlier.orElse(null),
        band.orElse(null),
        outcome,
        finding.orElse(null),
        readings);
  }

  private record Form(
      Citation citation,
      Role by,
      CounterKey what,
      DateRange now,
      @Nullable DateRange earlier,
      @Nullable String band,
      ChangeOutcome outcome,
      @Nullable QuantityFinding finding,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new Change(
          citation,
          by,
          what,
          now,
          Optional.ofNullable(earlier),
          Optional.ofNullable(band),
          outcome,
          Optional.ofNullable(finding),
          readings);
    }
  }
}
