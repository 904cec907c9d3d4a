package io.github.tvarka.attendance.outline;

import io.github.tvarka.policy.role.Act;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A window of the calendar by its number, or the days since an act. Immutable. */
final class PreparedWindow {
  /** What stands for the first day where the act was never done before. */
  static final int NOTHING = -2;

  private final int number;
  private final @Nullable Act since;

  private PreparedWindow(int number, @Nullable Act since) {
    this.number = number;
    this.since = since;
  }

  static PreparedWindow ofCalendar(int number) {
    return new PreparedWindow(number, null);
  }

  static PreparedWindow since(Act act) {
    return new PreparedWindow(-1, act);
  }

  /** Whether it is that by which ladders are decided, so that a period is a window. */
  boolean isOfPeriods(StudentYear student) {
    return since == null && number == student.periods().window();
  }

  /** Whether it begins with an act that was never done. */
  boolean isNeverOpen(StudentYear student) {
    return since != null && student.withoutMeasures();
  }

  /** The first day, {@link WindowDays#MISSING} or {@link #NOTHING}. */
  int from(StudentYear student, int at) {
    if (since == null) {
      WindowDays days = student.school().window(number);
      return days.from(days.meant(at, student.looksFrom()));
    }
    if (student.withoutMeasures()) {
      return NOTHING;
    }
    SchoolDays days = student.school().days();
    List<LocalDate> acts = student.facts().measures().held(since, days.date(at));
    int last = acts.isEmpty() ? at : days.nearest(acts.get(acts.size() - 1));
    return last < at ? last + 1 : NOTHING;
  }

  /** The last day; of no meaning where there is no first one. */
  int to(StudentYear student, int at) {
    if (since != null) {
      return at;
    }
    WindowDays days = student.school().window(number);
    return days.to(days.meant(at, student.looksFrom()));
  }
}
