package io.github.tvarka.attendance.outline;

import io.github.tvarka.attendance.absence.LoggedDays;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import java.util.List;

/** The lessons of a timetable on each day, as bits: bit n stands for lesson n. Immutable but for what is kept. */
final class LessonDays {
  private final Timetable timetable;
  private final boolean fit;
  private final int[] lessons;
  private final int[] scheduledBefore;
  private final KeptByNumbers<List<Headroom>> headroom;

  LessonDays(Timetable timetable, SchoolDays days, int room) {
    this.headroom = new KeptByNumbers<>(room);
    this.timetable = timetable;
    this.fit = timetable.times().stream().allMatch(time -> time.lesson() <= LoggedDays.LAST_LESSON);
    this.lessons = new int[days.size()];
    this.scheduledBefore = new int[days.size() + 1];
    for (int day = 0; day < lessons.length; day++) {
      for (TimetabledLesson lesson : timetable.lessons(days.date(day))) {
        lessons[day] |= 1 << lesson.lesson();
      }
      int scheduled = days.isSchoolDay(day) ? Integer.bitCount(lessons[day]) : 0;
      scheduledBefore[day + 1] = scheduledBefore[day] + scheduled;
    }
  }

  /** How many more lessons bring rows about, where it was read: it depends on the lessons still to come. */
  KeptByNumbers<List<Headroom>> headroom() {
    return headroom;
  }

  /** Whether each lesson of the timetable has a bit; if not, these bits are of no meaning. */
  boolean fit() {
    return fit;
  }

  Timetable timetable() {
    return timetable;
  }

  /** The lessons of a day. */
  int lessons(int day) {
    return lessons[day];
  }

  /** How many lessons the school days from one day to another have, both inclusive. */
  int scheduled(int from, int to) {
    return to < from ? 0 : scheduledBefore[to + 1] - scheduledBefore[from];
  }
}
