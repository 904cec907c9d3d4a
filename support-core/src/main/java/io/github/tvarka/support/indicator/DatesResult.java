package io.github.tvarka.support.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Citation;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The days on which something was held or carried on, beside the days asked for. Immutable.
 *
 * @param citation the clause that sets the days
 * @param truth whether they fit, as things stand
 * @param settled whether they fit, whatever is still to come
 * @param act what was held or carried on
 * @param asked the days on which it has to be held, one of them being enough, or the last day to which it has to be carried on
 * @param observed when it was, in order, up to the day asked about
 * @param needs what could still change the truth
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DatesResult(
    @Required Citation citation,
    @Required Truth truth,
    @Required Truth settled,
    @Required Act act,
    @Required DateRange asked,
    List<DateRange> observed,
    List<Need> needs)
    implements TargetFinding {
  /** Checks that the parts are given; copies the lists. */
  public DatesResult {
    Check.given("citation", citation);
    Check.given("truth", truth);
    Check.given("settled", settled);
    Check.given("act", act);
    Check.given("asked", asked);
    observed = Check.list("observed", observed);
    needs = Check.list("needs", needs);
  }

  /** By how many days the nearest one missed the days asked for. */
  @Override
  public List<Gap> gaps() {
    if (truth != Truth.NO) {
      return List.of();
    }
    return observed.stream().map(this::gap).reduce(DatesResult::smaller).stream()
        .toList();
  }

  private Gap gap(DateRange held) {
    Optional<LocalDate> early = Optional.of(held.to()).filter(last -> last.isBefore(asked.from()));
    long days = early
        .map(last -> ChronoUnit.DAYS.between(last, asked.from()))
        .orElseGet(() -> ChronoUnit.DAYS.between(asked.to(), held.from()));
    return Gap.exactly(Ratio.of(days), Gap.DAY, early.isPresent() ? GapSide.BELOW : GapSide.ABOVE);
  }

  private static Gap smaller(Gap first, Gap second) {
    return second.amount().compareTo(first.amount()) < 0 ? second : first;
  }
}
