package io.github.tvarka.attendance.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tvarka.attendance.absence.PartRule;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.internal.TvarkaStyle;
import io.github.tvarka.policy.json.Required;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.EachScope;
import io.github.tvarka.policy.truth.Truth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a policy counts: in what unit, which absences, on which grounds, in which subjects. Immutable.
 *
 * @param key the name by which conditions ask for it
 * @param unit in what is counted
 * @param of which lessons are counted
 * @param grounds only absences for which an excuse on one of these grounds was asked; empty for all
 * @param exceptGrounds all but absences for which an excuse on one of these grounds was asked
 * @param codes only entries with one of these codes of the e-diary; empty for all
 * @param wholeCodes codes of the e-diary with which one entry makes its session or day count, a late arrival like a missed lesson; empty for none
 * @param subjects only lessons of these subjects; empty for all
 * @param kinds only lessons of these kinds, such as consultations; empty for all
 * @param sessions only lessons of these sessions of the day, such as mornings; empty for all
 * @param each within what it is counted by itself; empty for everything together
 * @param part how much of a day or session must be missed for it to count; empty for any part
 * @param metric how many there are, or how many follow one another; empty for how many
 * @param unmarked how lessons that nobody marked are taken; empty for unknown
 * @param conversion what one unit makes; empty if it stays as it is
 * @param plus other counters that are added
 * @param waived how many of the first units do not count; empty for none
 */
@Value.Builder
@TvarkaStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Counter(
    @Required CounterKey key,
    @Required CountUnit unit,
    @Required Counted of,
    List<Ground> grounds,
    List<Ground> exceptGrounds,
    List<String> codes,
    List<String> wholeCodes,
    List<String> subjects,
    List<String> kinds,
    List<String> sessions,
    Optional<EachScope> each,
    Optional<PartRule> part,
    Optional<Metric> metric,
    Optional<UnmarkedCounts> unmarked,
    Optional<Conversion> conversion,
    List<Addend> plus,
    Optional<Integer> waived)
    implements WithCounter, Serializable {
  /** Missed lessons that nothing excuses. */
  public static final Counter UNEXCUSED_LESSONS =
      of("unexcused-lessons", CountUnit.LESSON, Counted.UNEXCUSED);

  /** The lessons of the timetable. */
  public static final Counter SCHEDULED_LESSONS =
      of("scheduled-lessons", CountUnit.LESSON, Counted.SCHEDULED);

  /** Refuses filters on lessons of the timetable that only absences have, grounds all of which are left out, and rules for parts of units that have none. */
  public Counter {
    Check.given("counter.key", key);
    Check.that(key.scope().isEmpty(), "counter.key", key, "must have no scope");
    Check.given("counter.unit", unit);
    Check.given("counter.of", of);
    grounds = Check.distinct("counter.grounds", Check.list("counter.grounds", grounds));
    exceptGrounds =
        Check.distinct("counter.exceptGrounds", Check.list("counter.exceptGrounds", exceptGrounds));
    Check.that(
        grounds.isEmpty() || !exceptGrounds.containsAll(grounds),
        "counter.exceptGrounds",
        exceptGrounds,
        "must leave one of grounds");
    codes = Check.distinct("counter.codes", Check.list("counter.codes", codes));
    wholeCodes = Check.distinct("counter.wholeCodes", Check.list("counter.wholeCodes", wholeCodes));
    subjects = Check.distinct("counter.subjects", Check.list("counter.subjects", subjects));
    kinds = Check.distinct("counter.kinds", Check.list("counter.kinds", kinds));
    kinds.forEach(kind -> Check.code("counter.kinds", kind));
    sessions = Check.distinct("counter.sessions", Check.list("counter.sessions", sessions));
    sessions.forEach(session -> Check.text("counter.sessions", session));
    each = Check.optional(each);
    part = Check.optional(part);
    metric = Check.optional(metric);
    unmarked = Check.optional(unmarked);
    conversion = Check.optional(conversion);
    plus = Check.list("counter.plus", plus);
    Check.distinct("counter.plus", plus.stream().map(Addend::counter).toList());
    waived = Check.optional(waived);
    waived.ifPresent(first -> Check.that(first > 0, "counter.waived", first, "must be positive"));
    boolean absences = !of.ofTimetable();
    Check.that(
        absences
            || (grounds.isEmpty()
                && exceptGrounds.isEmpty()
                && codes.isEmpty()
                && wholeCodes.isEmpty()),
        "counter.of",
        of,
        "must be of absences to have grounds or codes");
    boolean single = unit == CountUnit.LESSON || unit == CountUnit.MINUTE;
    Check.that(
        !single || part.isEmpty(),
        "counter.part",
        part.orElse(null),
        "must stand with days or sessions alone");
    Check.that(
        !single || wholeCodes.isEmpty(),
        "counter.wholeCodes",
        wholeCodes,
        "must stand with days or sessions alone");
    boolean run = metric.orElse(Metric.COUNT) == Metric.LONGEST_RUN;
    Check.that(
        !run || (unit != CountUnit.MINUTE && unit != CountUnit.EVENT),
        "counter.metric",
        metric.orElse(null),
        "must stand with lessons, sessions or days alone");
  }

  /**
   * A counter with nothing but its name, unit and lessons.
   *
   * @param key its name
   * @param unit in what is counted
   * @param of which lessons are counted
   * @return the counter
   */
  public static Counter of(String key, CountUnit unit, Counted of) {
    return builder().key(CounterKey.of(key)).unit(unit).of(of).build();
  }

  /**
   * Whether it comes to whole numbers alone, as far as it goes by itself.
   *
   * @return false where a conversion or the weight of an addend may make parts
   */
  public boolean wholeNumbers() {
    return conversion.isEmpty()
        && plus.stream().allMatch(addend -> addend.weight().isEmpty());
  }

  /**
   * Whether what it counts is told as it is counted, with nothing added or made into another unit.
   *
   * @return false where it has addends or a conversion
   */
  public boolean plain() {
    return conversion.isEmpty() && plus.isEmpty();
  }

  /**
   * Whether it counts all that the timetable has, of whatever subject, kind or session.
   *
   * @return true for scheduled and offered lessons or days that are not filtered
   */
  public boolean wholeTimetable() {
    return of.ofTimetable() && subjects.isEmpty() && kinds.isEmpty() && sessions.isEmpty();
  }

  /** Whether lessons are counted one by one, not as parts of days or sessions. */
  boolean ofSingleLessons() {
    return unit == CountUnit.LESSON || unit == CountUnit.MINUTE;
  }

  /** Whether it matters in which session of the day a lesson is. */
  boolean ofSessions() {
    return unit == CountUnit.SESSION || !sessions.isEmpty();
  }

  /** Whether the longest unbroken run is sought. */
  boolean ofRuns() {
    return metric.orElse(Metric.COUNT) == Metric.LONGEST_RUN;
  }

  /**
   * Whether a lesson in a state counts, whatever its ground, subject or code.
   *
   * @param state what is known of the lesson
   * @return whether it does; not for a counter of lessons of the timetable, which counts them all
   */
  public Truth counts(LessonState state) {
    Truth truth = of.counts(state);
    if (state != LessonState.UNMARKED || truth != Truth.UNKNOWN) {
      return truth;
    }
    return switch (unmarked.orElse(UnmarkedCounts.UNKNOWN)) {
      case UNKNOWN -> Truth.UNKNOWN;
      case COUNTED -> Truth.of(of == Counted.UNEXCUSED || of == Counted.MISSED);
      case NOT_COUNTED -> Truth.NO;
    };
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a counter. */
  public static final class Builder extends CounterBuilder {
    Builder() {}
  }

  /** {@return the form in which this is serialised, since an Optional cannot be} */
  private Object writeReplace() {
    return new Form(
        key,
        unit,
        of,
        List.of(grounds, exceptGrounds),
        List.of(codes, wholeCodes, subjects, kinds, sessions),
        each.orElse(null),
        part.orElse(null),
        metric.orElse(null),
        unmarked.orElse(null),
        conversion.orElse(null),
        plus,
        waived.orElse(null));
  }

  private record Form(
      CounterKey key,
      CountUnit unit,
      Counted of,
      List<List<Ground>> grounds,
      List<List<String>> filters,
      @Nullable EachScope each,
      @Nullable PartRule part,
      @Nullable Metric metric,
      @Nullable UnmarkedCounts unmarked,
      @Nullable Conversion conversion,
      List<Addend> plus,
      @Nullable Integer waived)
      implements Serializable {
    private Object readResolve() {
      return new Counter(
          key,
          unit,
          of,
          grounds.get(0),
          grounds.get(1),
          filters.get(0),
          filters.get(1),
          filters.get(2),
          filters.get(3),
          filters.get(4),
          Optional.ofNullable(each),
          Optional.ofNullable(part),
          Optional.ofNullable(metric),
          Optional.ofNullable(unmarked),
          Optional.ofNullable(conversion),
          plus,
          Optional.ofNullable(waived));
    }
  }
}
