package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days of a window around the day asked about, and what is missing where the calendar does not say. Immutable.
 *
 * @param range the days; empty where there are none, or none are known
 * @param missing what would tell them
 */
record Stretch(Optional<DateRange> range, List<Need> missing) {
  /** The days of a window as far as lessons can be on record; found once where facts remember. */
  static Stretch of(Window window, ConditionContext context) {
    if (!(context instanceof Remembering remembering)) {
      return onRecord(window, context);
    }
    if (remembering.days().of(window) instanceof Stretch stretch) {
      return stretch;
    }
    Stretch found = onRecord(window, context);
    remembering.days().add(window, found);
    return found;
  }

  private static Stretch onRecord(Window window, ConditionContext context) {
    Stretch stretch = found(window, context);
    return isOpen(window) && stretch.range.isPresent()
        ? new Stretch(Optional.of(onRecord(stretch.range.get(), context)), stretch.missing)
        : stretch;
  }

  /** The days of a window in which something can have been done, and what is missing where the calendar does not say. */
  static Stretch ofActs(Window window, ConditionContext context) {
    return isOpen(window) ? found(window, context) : of(window, context);
  }

  private static Stretch found(Window window, ConditionContext context) {
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

  /** Whether a window is over the whole record, or so far back: it begins where the record of lessons does, but acts may be older. */
  private static boolean isOpen(Window window) {
    return window.kind() == Window.Kind.WHOLE_RECORD || window.kind() == Window.Kind.ROLLING;
  }

  private static DateRange onRecord(DateRange days, ConditionContext context) {
    LocalDate start = context.recordStart();
    if (!days.from().isBefore(start)) {
      return days;
    }
    return new DateRange(start.isAfter(days.to()) ? days.to() : start, days.to());
  }

  boolean contains(LocalDate day) {
    return range.isPresent() && range.get().contains(day);
  }
}
