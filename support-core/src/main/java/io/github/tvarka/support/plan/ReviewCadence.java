package io.github.tvarka.support.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Length;
import io.github.tvarka.policy.calendar.MonthSpan;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * When a regulation has plans of a kind reviewed: every four weeks, in October and January, at the plan's end. Immutable.
 *
 * <p>It divides the days of a plan into stretches, in each of which one review is due by the last day. What a plan itself sets down beside
 * it neither changes nor replaces these.
 *
 * @param clause the clause
 * @param every how long after the plan's first day, and after each earlier stretch, a review is due; empty where the text counts no such
 *     time. Months are counted from the plan's first day, so that their ends do not drift. Only whole stretches call for a review.
 * @param months the months, or months in a row, in each of which a review is due; empty where the text names none. One in which the plan
 *     has only some days calls for it too, on those days.
 * @param atEnd whether a review is due by the plan's last day besides
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReviewCadence(
    @Required Clause clause,
    Optional<Length> every,
    List<MonthSpan> months,
    @Required boolean atEnd)
    implements WithReviewCadence, Serializable {
  /** Refuses a cadence without any day, and a month twice. */
  public ReviewCadence {
    Check.given("reviews.clause", clause);
    every = Check.optional(every);
    months = Check.list("reviews.months", months);
    for (int month = 1; month <= 12; month++) {
      int number = month;
      long spans = months.stream().filter(span -> span.contains(number)).count();
      Check.that(spans < 2, "reviews.months", number, "must not stand twice");
    }
    Check.that(
        every.isPresent() || !months.isEmpty() || atEnd,
        "reviews",
        clause,
        "must say every, months or atEnd");
  }

  /**
   * A review each time that so long has passed.
   *
   * @param clause the clause
   * @param every how long, such as four weeks
   * @return the cadence
   */
  public static ReviewCadence every(String clause, Length every) {
    return new ReviewCadence(Clause.of(clause), Optional.of(every), List.of(), false);
  }

  /**
   * A review in each of some months.
   *
   * @param clause the clause
   * @param months such as 10, 01 and 04-05
   * @return the cadence
   * @throws IllegalArgumentException if one names no month, or a month stands twice
   */
  public static ReviewCadence inMonths(String clause, String... months) {
    List<MonthSpan> spans = List.of(months).stream().map(MonthSpan::parse).toList();
    return new ReviewCadence(Clause.of(clause), Optional.empty(), spans, false);
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a cadence. */
  public static final class Builder extends ReviewCadenceBuilder {
    Builder() {
      atEnd(false);
    }
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(clause, every.orElse(null), months, atEnd);
  }

  private record Form(Clause clause, @Nullable Length every, List<MonthSpan> months, boolean atEnd)
      implements Serializable {
    private Object readResolve() {
      return new ReviewCadence(clause, Optional.ofNullable(every), months, atEnd);
    }
  }
}
