package io.github.tvarka.attendance.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.tvarka.policy.internal.Check;
import io.github.tvarka.policy.role.Act;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The measures taken with a student, in order of days. Immutable; the order in which they are given does not matter.
 *
 * @param measures the measures, each once
 */
public record MeasureLog(@JsonValue List<TakenMeasure> measures) implements Serializable {
  /** No measure taken. */
  public static final MeasureLog EMPTY = new MeasureLog(List.of());

  /** Sorts the measures; refuses one that stands twice. */
  public MeasureLog {
    List<TakenMeasure> sorted = new ArrayList<>(Check.distinct(
        "measures",
        Check.<TakenMeasure>list("measures", measures),
        taken -> taken.clause() + " " + taken.act() + " on " + taken.on()));
    sorted.sort(Comparator.comparing(TakenMeasure::on)
        .thenComparing(TakenMeasure::clause)
        .thenComparing(TakenMeasure::act)
        .thenComparing(taken -> taken.scope().orElse("")));
    measures = List.copyOf(sorted);
  }

  /**
   * The log of some measures.
   *
   * @param measures the measures, in any order
   * @return the log
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MeasureLog of(List<TakenMeasure> measures) {
    return new MeasureLog(measures);
  }

  /**
   * The days on which something was done.
   *
   * @param act what was done
   * @param until the last day looked at, inclusive
   * @return the days, in order
   */
  public List<LocalDate> held(Act act, LocalDate until) {
    if (measures.isEmpty()) {
      return List.of();
    }
    return measures.stream()
        .filter(measure -> measure.act().equals(act) && !measure.on().isAfter(until))
        .map(TakenMeasure::on)
        .toList();
  }

  /**
   * The days on which something was done for one subject, or for none in particular.
   *
   * @param act what was done
   * @param scope the subject
   * @param until the last day looked at, inclusive
   * @return the days, in order
   */
  public List<LocalDate> held(Act act, String scope, LocalDate until) {
    return new MeasureLog(measures.stream()
            .filter(measure -> measure.scope().map(scope::equals).orElse(true))
            .toList())
        .held(act, until);
  }

  /**
   * The log as it stood.
   *
   * @param asOf the last day, inclusive
   * @return the measures taken up to that day
   */
  public MeasureLog until(LocalDate asOf) {
    if (measures.isEmpty() || !measures.get(measures.size() - 1).on().isAfter(asOf)) {
      return this;
    }
    return new MeasureLog(
        measures.stream().filter(measure -> !measure.on().isAfter(asOf)).toList());
  }
}
