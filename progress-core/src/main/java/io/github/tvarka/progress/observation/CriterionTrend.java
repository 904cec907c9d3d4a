package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where achievement by one criterion goes. Immutable.
 *
 * @param criterion the criterion's code
 * @param from the level that is compared with; empty if it was not observed
 * @param to the latest level; empty if it was not observed
 * @param trend up, down, level, or not known
 * @param steps by how many levels, negative downward; empty if it is not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CriterionTrend(
    @Required String criterion,
    Optional<String> from,
    Optional<String> to,
    @Required Trend trend,
    Optional<Integer> steps)
    implements Serializable {
  /** Refuses steps that do not go where the trend goes. */
  public CriterionTrend {
    Check.code("trend.criterion", criterion);
    from = Check.optional(from);
    to = Check.optional(to);
    steps = Check.optional(steps);
    Check.that(
        Check.given("trend.trend", trend) == steps.map(Trend::of).orElse(Trend.NOT_KNOWN),
        "trend.trend",
        trend,
        "must follow from the steps");
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(criterion, from.orElse(null), to.orElse(null), trend, steps.orElse(null));
  }

  private record Form(
      String criterion,
      @Nullable String from,
      @Nullable String to,
      Trend trend,
      @Nullable Integer steps)
      implements Serializable {
    private Object readResolve() {
      return new CriterionTrend(
          criterion,
          Optional.ofNullable(from),
          Optional.ofNullable(to),
          trend,
          Optional.ofNullable(steps));
    }
  }
}
