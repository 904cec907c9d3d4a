package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A counted quantity compared with a band: 8 unexcused lessons in September against 7 to 14. Immutable.
 *
 * @param citation the clause that sets the band
 * @param truth whether the quantity is inside
 * @param counter what was counted
 * @param per the kind of window it was counted in
 * @param range the days of that window; empty where the calendar does not say, or where there is no such window
 * @param observed what the quantity can be
 * @param limit the band
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QuantityFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required CounterKey counter,
    @Required Window per,
    Optional<DateRange> range,
    @Required Interval observed,
    @Required Band limit,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the list. */
  public QuantityFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("counter", counter);
    Check.given("per", per);
    range = Check.optional(range);
    Check.given("observed", observed);
    Check.given("limit", limit);
    needs = Check.list("needs", needs);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(citation, truth, counter, per, range.orElse(null), observed, limit, needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      CounterKey counter,
      Window per,
      @Nullable DateRange range,
      Interval observed,
      Band limit,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new QuantityFinding(
          citation, truth, counter, per, Optional.ofNullable(range), observed, limit, needs);
    }
  }
}
