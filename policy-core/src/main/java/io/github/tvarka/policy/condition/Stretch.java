package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The days of a window around the day asked about, and what is missing where the calendar does not say. */
record Stretch(Optional<DateRange> range, List<Need> missing) {
  /** The days of a window as far as lessons can be on record. */
  static Stretch of(Window window, ConditionContext context) {
    Stretch stretch = ofActs(window, context);
    return new Stretch(
        stretch.range().map(days -> onRecord(days, window, context)), stretch.missing());
  }

  /** The days of a window, and what is missing where the calendar does not say. */
  static Stretch ofActs(Window window, ConditionContext context) {
    LocalDate at = context.at();
    if (window.kind() == Window.Kind.SINCE_ACT) {
      List<LocalDate> days = context.held(Act.of(window.name().orElseThrow()));
      Optional<LocalDate> last =
          days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
      return new Stretch(
          last.filter(day -> day.isBefore(at)).map(day -> new DateRange(day.plusDays(1), at)),
          List.of());
    }
    LocalDate looked = lookedAt(window, context);
    Optional<DateRange> range = window.range(looked, context.calendar());
    boolean ofSchool =
        window.kind() == Window.Kind.TERM || window.kind() == Window.Kind.SCHOOL_YEAR;
    if (range.isPresent() || !ofSchool) {
      return new Stretch(range, List.of());
    }
    TermKind kind = TermKind.of(window.name().orElse(Window.SCHOOL_YEAR.toString()));
    return new Stretch(range, List.of(new Need.OfTerm(kind, looked)));
  }

  /**
   * The day whose term is meant: on a day without lessons that no term has, the last school day before it in the period decided, so that
   * a month that ends on a weekend after a term's last day is in that term.
   */
  private static LocalDate lookedAt(Window window, ConditionContext context) {
    LocalDate day = context.at();
    if (window.kind() != Window.Kind.TERM
        || window.range(day, context.calendar()).isPresent()) {
      return day;
    }
    while (!context.calendar().isSchoolDay(day) && day.isAfter(context.period().from())) {
      day = day.minusDays(1);
    }
    return context.calendar().isSchoolDay(day) ? day : context.at();
  }

  /** A window over the whole record, or so far back, begins where the record does. */
  private static DateRange onRecord(DateRange days, Window window, ConditionContext context) {
    boolean open =
        window.kind() == Window.Kind.WHOLE_RECORD || window.kind() == Window.Kind.ROLLING;
    if (!open) {
      return days;
    }
    LocalDate start = context.recordStart();
    if (!days.from().isBefore(start)) {
      return days;
    }
    return new DateRange(start.isAfter(days.to()) ? days.to() : start, days.to());
  }

  Measured measure(Function<DateRange, Measured> counter) {
    return range.map(counter).orElse(Measured.NOTHING);
  }

  boolean contains(LocalDate day) {
    return range.isPresent() && range.get().contains(day);
  }
}
