package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much an allowance gives in a window: at most 5 school days per calendar month. Immutable.
 *
 * @param clause the clause that sets it, where it is not the clause of the tier it stands in
 * @param atMost the largest number that is still given, 1 or more
 * @param unit in what it is measured
 * @param per the window in which it is counted; {@link Window#SPELL} for one unbroken run of absence
 * @param wholeDaysOnly whether only days missed whole use it up
 * @param counts whose use it counts, or all that was told of; empty for what was excused on the ground
 * @param otherwise the limit that stands in its stead where the school calendar has no such term, as with half-years or trimesters
 * @param readings the keys of the declared readings that it rests on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AllowanceLimit(
    Optional<Clause> clause,
    @Required int atMost,
    @Required DayUnit unit,
    @Required Window per,
    Optional<Boolean> wholeDaysOnly,
    Optional<LimitCounts> counts,
    Optional<AllowanceLimit> otherwise,
    List<String> readings)
    implements Serializable {
  /** Refuses a limit below 1, and windows that depend on measures. */
  public AllowanceLimit {
    clause = Check.optional(clause);
    Check.that(atMost > 0, "limit.atMost", atMost, "must be positive");
    Check.given("limit.unit", unit);
    Check.given("limit.per", per);
    Check.that(
        per.kind() != Window.Kind.SINCE_ACT,
        "limit.per",
        per,
        "must be a window of the calendar or spell");
    wholeDaysOnly = Check.optional(wholeDaysOnly);
    counts = Check.optional(counts);
    otherwise = Check.optional(otherwise);
    Check.that(
        otherwise.isEmpty() || per.kind() == Window.Kind.TERM,
        "limit.otherwise",
        per,
        "must stand beside a window of a term");
    readings = Check.list("limit.readings", readings);
  }

  /**
   * A limit of its tier's own clause.
   *
   * @param atMost the largest number that is still given
   * @param unit in what it is measured
   * @param per the window
   * @return the limit
   */
  public static AllowanceLimit of(int atMost, DayUnit unit, Window per) {
    return new AllowanceLimit(
        Optional.empty(),
        atMost,
        unit,
        per,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /**
   * The same limit, with another in its stead where the school calendar has no such term.
   *
   * @param other the limit for other calendars
   * @return the limit
   */
  public AllowanceLimit orElse(AllowanceLimit other) {
    return new AllowanceLimit(
        clause, atMost, unit, per, wholeDaysOnly, counts, Optional.of(other), readings);
  }

  /**
   * The same limit, counting only what was excused under its own tier.
   *
   * @return the limit
   */
  public AllowanceLimit ofTier() {
    return new AllowanceLimit(
        clause,
        atMost,
        unit,
        per,
        wholeDaysOnly,
        Optional.of(LimitCounts.TIER),
        otherwise,
        readings);
  }

  /**
   * The same limit, on all that is told of in its window: beyond it, nothing of the window is excused.
   *
   * @return the limit
   */
  public AllowanceLimit ofAllTold() {
    return new AllowanceLimit(
        clause,
        atMost,
        unit,
        per,
        wholeDaysOnly,
        Optional.of(LimitCounts.ALL_TOLD),
        otherwise,
        readings);
  }

  /**
   * The same limit with its origin.
   *
   * @param origin the clause that sets it
   * @param rests the keys of the readings that it rests on
   * @return the limit
   */
  public AllowanceLimit citing(Clause origin, String... rests) {
    return new AllowanceLimit(
        Optional.of(origin), atMost, unit, per, wholeDaysOnly, counts, otherwise, List.of(rests));
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        clause.orElse(null),
        atMost,
        unit,
        per,
        wholeDaysOnly.orElse(null),
        counts.orElse(null),
        otherwise.orElse(null),
        readings);
  }

  private record Form(
      @Nullable Clause clause,
      int atMost,
      DayUnit unit,
      Window per,
      @Nullable Boolean wholeDaysOnly,
      @Nullable LimitCounts counts,
      @Nullable AllowanceLimit otherwise,
      List<String> readings)
      implements Serializable {
    private Object readResolve() {
      return new AllowanceLimit(
          Optional.ofNullable(clause),
          atMost,
          unit,
          per,
          Optional.ofNullable(wholeDaysOnly),
          Optional.ofNullable(counts),
          Optional.ofNullable(otherwise),
          readings);
    }
  }
}
