package io.github.tvarka.policy.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole compared with a band: 61 of 120 lessons against more than half. Immutable.
 *
 * @param citation the clause that sets the band
 * @param truth whether the share is inside
 * @param counter what was counted
 * @param of what it is a share of
 * @param per the kind of window both were counted in
 * @param range the days of that window; empty where the calendar does not say
 * @param observed what the counted quantity can be
 * @param whole how much there is of what it is a share of
 * @param limit the band of the share as a fraction of one
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShareFinding(
    @Required Citation citation,
    @Required Truth truth,
    @Required CounterKey counter,
    @Required CounterKey of,
    @Required Window per,
    Optional<DateRange> range,
    @Required Interval observed,
    @Required Fraction whole,
    @Required Band limit,
    List<Need> needs)
    implements Finding {
  /** Checks that the parts are given; copies the list. */
  public ShareFinding {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("counter", counter);
    Check.given("of", of);
    Check.given("per", per);
    range = Check.optional(range);
    Check.given("observed", observed);
    Check.given("whole", whole);
    Check.given("limit", limit);
    needs = Check.list("needs", needs);
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        citation, truth, counter, of, per, range.orElse(null), observed, whole, limit, needs);
  }

  private record Form(
      Citation citation,
      Truth truth,
      CounterKey counter,
      CounterKey of,
      Window per,
      @Nullable DateRange range,
      Interval observed,
      Fraction whole,
      Band limit,
      List<Need> needs)
      implements Serializable {
    private Object readResolve() {
      return new ShareFinding(
          citation,
          truth,
          counter,
          of,
          per,
          Optional.ofNullable(range),
          observed,
          whole,
          limit,
          needs);
    }
  }
}
