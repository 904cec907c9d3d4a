package io.github.tvarka.policy.condition;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Notes;
import io.github.tvarka.policy.internal.Remembering;
import io.github.tvarka.policy.internal.WithinOneDecision;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of a window around the day asked about, what is missing where the calendar does not say, and what was counted in them. */
@WithinOneDecision
final class Stretch {
  private final Optional<DateRange> range;
  private final List<Need> missing;
  private final Notes<CounterKey, Measured> counts = new Notes<>();

  private Stretch(Optional<DateRange> range, List<Need> missing) {
    this.range = range;
    this.missing = missing;
  }

  /** The days of a window as far as lessons can be on record; found once where facts remember. */
  static Stretch of(Window window, ConditionContext context) {
    if (!(context instanceof Remembering remembering)) {
      return onRecord(window, context);
    }
    @Nullable Object known = remembering.windows().of(window);
    if (known instanceof Stretch stretch) {
      return stretch;
    }
    Stretch found = onRecord(window, context);
    remembering.windows().add(window, found);
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

  Optional<DateRange> range() {
    return range;
  }

  List<Need> missing() {
    return missing;
  }

  /** A count in these days, made once; by the facts that the days were found with. */
  Measured measure(CounterKey counter, ConditionContext context) {
    if (range.isEmpty()) {
      return Measured.NOTHING;
    }
    @Nullable Measured known = counts.of(counter);
    if (known == null) {
      known = context.measure(counter, range.get());
      counts.add(counter, known);
    }
    return known;
  }

  boolean contains(LocalDate day) {
    return range.isPresent() && range.get().contains(day);
  }

  /** What a comparison comes to; not known where it is not known of which days it is. */
  Truth ifKnown(Truth truth) {
    return missing.isEmpty() ? truth : Truth.UNKNOWN;
  }

  /** What could still change a comparison, given what its counts need. */
  List<Need> needs(Truth truth, List<Need> counted) {
    return truth == Truth.UNKNOWN ? Need.merge(List.of(missing, counted)) : List.of();
  }
}
