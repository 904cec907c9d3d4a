package io.github.tvarka.progress.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks of tests go. Immutable.
 *
 * @param from the mark that is compared with; empty if there was none
 * @param to the latest mark; empty if there was none
 * @param trend up, down, level, or not known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MarkTrend(
    Optional<Integer> from, Optional<Integer> to, @Required Trend trend) implements Serializable {
  /** Refuses a trend that does not follow from the marks. */
  public MarkTrend {
    from = Check.optional(from);
    to = Check.optional(to);
    Check.that(
        Check.given("trend.trend", trend) == trend(from, to),
        "trend.trend",
        trend,
        "must follow from the marks");
  }

  static MarkTrend of(Optional<Integer> from, Optional<Integer> to) {
    return new MarkTrend(from, to, trend(from, to));
  }

  private static Trend trend(Optional<Integer> from, Optional<Integer> to) {
    return from.isPresent() && to.isPresent() ? Trend.of(to.get() - from.get()) : Trend.NOT_KNOWN;
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(from.orElse(null), to.orElse(null), trend);
  }

  private record Form(@Nullable Integer from, @Nullable Integer to, Trend trend)
      implements Serializable {
    private Object readResolve() {
      return new MarkTrend(Optional.ofNullable(from), Optional.ofNullable(to), trend);
    }
  }
}
