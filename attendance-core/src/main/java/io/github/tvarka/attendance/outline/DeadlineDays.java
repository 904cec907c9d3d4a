package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.DeadlineFrom;
import io.github.tvarka.policy.calendar.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The last moment of a deadline for each day from which it runs; each is found when it is first asked for. Thread-safe. */
final class DeadlineDays {
  private final Deadline deadline;
  private final SchoolDays days;
  private final LessonDays lessons;
  private final @Nullable LocalDateTime[] lasts;

  DeadlineDays(Deadline deadline, SchoolDays days, LessonDays lessons) {
    this.deadline = deadline;
    this.days = days;
    this.lessons = lessons;
    this.lasts = new LocalDateTime[days.size()];
  }

  /** The last moment for a missed day, told of with others from a first to a last one. */
  LocalDateTime last(int missed, int first, int last) {
    int anchor = switch (deadline.from().orElse(DeadlineFrom.MISSED_DAY)) {
      case MISSED_DAY, MONTH_END -> missed;
      case FIRST_DAY -> first;
      case RETURN -> last;
    };
    LocalDateTime known = lasts[anchor];
    if (known == null) {
      LocalDate day = days.date(anchor);
      known = deadline.last(day, new DateRange(day, day), lessons.timetable(), days.calendar());
      // Whoever finds it first finds the same, so a race does no harm: the value is immutable.
      lasts[anchor] = known;
    }
    return known;
  }
}
