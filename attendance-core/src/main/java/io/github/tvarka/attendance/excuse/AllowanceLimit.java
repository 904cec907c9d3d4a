package io.github.tvarka.attendance.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
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
 * @param together other grounds whose use it counts too, as where two grounds share one budget; empty for none
 * @param otherwise the limit that stands in its stead where the school calendar has no such term, as with half-years or trimesters
 * @param readings the keys of the declared readings that it rests on
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AllowanceLimit(
    Optional<Clause> clause,
    @Required int atMost,
    @Required DayUnit unit,
    @Required Window per,
    Optional<Boolean> wholeDaysOnly,
    Optional<LimitCounts> counts,
    List<Ground> together,
    Optional<AllowanceLimit> otherwise,
    List<String> readings)
    implements WithAllowanceLimit, Serializable {
  /** Refuses a limit below 1, windows that depend on measures, and a budget shared by grounds that cannot be counted together. */
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
    Check.that(
        wholeDaysOnly.isEmpty() || unit == DayUnit.SCHOOL_DAY,
        "limit.wholeDaysOnly",
        wholeDaysOnly.orElse(null),
        "must stand with school days alone");
    counts = Check.optional(counts);
    together = Check.distinct("limit.together", Check.list("limit.together", together));
    Check.that(
        together.isEmpty()
            || (per.kind() != Window.Kind.SPELL && !counts.equals(Optional.of(LimitCounts.TIER))),
        "limit.together",
        together,
        "must not stand with per spell or counts tier, which look at one ground alone");
    otherwise = Check.optional(otherwise);
    Check.that(
        otherwise.isEmpty() || per.kind() == Window.Kind.TERM,
        "limit.otherwise",
        per,
        "must stand beside a window of a term");
    readings = Check.distinct("limit.readings", Check.list("limit.readings", readings));
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
    return builder().atMost(atMost).unit(unit).per(per).build();
  }

  /**
   * The same limit, with another in its stead where the school calendar has no such term.
   *
   * @param other the limit for other calendars
   * @return the limit
   */
  public AllowanceLimit orElse(AllowanceLimit other) {
    return withOtherwise(other);
  }

  /**
   * The same limit, counting only what was excused under its own tier.
   *
   * @return the limit
   */
  public AllowanceLimit ofTier() {
    return withCounts(LimitCounts.TIER);
  }

  /**
   * The same limit, on all that is told of in its window: beyond it, nothing of the window is excused.
   *
   * @return the limit
   */
  public AllowanceLimit ofAllTold() {
    return withCounts(LimitCounts.ALL_TOLD);
  }

  /**
   * The same limit with its origin.
   *
   * @param origin the clause that sets it
   * @param rests the keys of the readings that it rests on
   * @return the limit
   */
  public AllowanceLimit citing(Clause origin, String... rests) {
    return withClause(origin).withReadings(rests);
  }

  /** The limit and those in its stead. */
  Stream<AllowanceLimit> all() {
    return Stream.concat(Stream.of(this), otherwise.stream().flatMap(AllowanceLimit::all));
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a limit. */
  public static final class Builder extends AllowanceLimitBuilder {
    Builder() {}
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
        together,
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
      List<Ground> together,
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
          together,
          Optional.ofNullable(otherwise),
          readings);
    }
  }
}
