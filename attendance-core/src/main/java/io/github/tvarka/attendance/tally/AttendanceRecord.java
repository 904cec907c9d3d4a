package io.github.tvarka.attendance.tally;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.excuse.ExcuseDecision;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.internal.Check;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lessons of a student after excuses were decided, in order. Immutable.
 *
 * @param lessons the missed and unmarked lessons
 */
public record AttendanceRecord(List<RecordedLesson> lessons) implements Serializable {
  /** Sorts the lessons. */
  public AttendanceRecord {
    List<RecordedLesson> sorted = new ArrayList<>(Check.<RecordedLesson>list("lessons", lessons));
    sorted.sort(Comparator.comparing(RecordedLesson::slot));
    lessons = List.copyOf(sorted);
  }

  /**
   * The record that follows from a log and the verdicts on it.
   *
   * @param log the absences up to the day of the decision
   * @param excuses the verdicts on them
   * @param timetable the student's lessons
   * @param byMinutes whether a late arrival may be a missed lesson, so that one without minutes may be either
   * @return the record
   */
  public static AttendanceRecord of(
      AbsenceLog log, ExcuseDecision excuses, Timetable timetable, boolean byMinutes) {
    Map<LessonSlot, ExcuseVerdict> verdicts = new HashMap<>();
    for (ExcuseVerdict verdict : excuses.verdicts()) {
      verdict
          .lessons()
          .forEach(lesson -> verdicts.put(new LessonSlot(verdict.date(), lesson), verdict));
    }
    Set<LessonSlot> covered = new HashSet<>(excuses.coveredIfMissed());
    covered.addAll(excuses.excusedLate());
    List<RecordedLesson> lessons = new ArrayList<>();
    for (LessonEntry entry : log.entries()) {
      Optional<ExcuseVerdict> verdict = Optional.ofNullable(verdicts.get(entry.slot()));
      LessonState state = unsure(entry, state(entry, verdict, covered), byMinutes);
      Optional<TimetabledLesson> timetabled = timetable.lesson(entry.slot());
      RecordedLesson.Builder lesson = RecordedLesson.builder();
      lesson.slot(entry.slot()).state(state);
      lesson
          .subject(timetabled.flatMap(TimetabledLesson::subject))
          .kind(timetabled.flatMap(timetable::kind));
      lesson
          .ground(verdict.flatMap(ExcuseVerdict::ground))
          .code(entry.code())
          .minutes(entry.minutes());
      lessons.add(lesson.addAllNeeds(needs(entry.slot(), state, verdict)).build());
    }
    return new AttendanceRecord(lessons);
  }

  private static LessonState unsure(LessonEntry entry, LessonState state, boolean byMinutes) {
    boolean late = state == LessonState.LATE || state == LessonState.LATE_NOT_YET_KNOWN;
    boolean open = late && byMinutes && entry.minutes().isEmpty();
    return open ? LessonState.LATE_OR_MISSED : state;
  }

  private static LessonState state(
      LessonEntry entry, Optional<ExcuseVerdict> verdict, Set<LessonSlot> covered) {
    return switch (entry.mark()) {
      case EXCUSED -> verdict.map(found -> state(found.outcome())).orElse(LessonState.EXCUSED);
      case UNEXCUSED -> verdict.map(found -> state(found.outcome())).orElse(LessonState.UNEXCUSED);
      case LATE -> covered.contains(entry.slot()) ? LessonState.LATE_EXCUSED : late(verdict);
      case UNMARKED ->
        covered.contains(entry.slot()) ? LessonState.UNMARKED_COVERED : LessonState.UNMARKED;
      case ABSENT -> verdict.map(found -> state(found.outcome())).orElse(LessonState.UNEXCUSED);
    };
  }

  private static LessonState late(Optional<ExcuseVerdict> verdict) {
    LessonState state = verdict.map(found -> state(found.outcome())).orElse(LessonState.UNEXCUSED);
    boolean settled = state == LessonState.UNEXCUSED || state == LessonState.EXCUSED;
    return settled ? LessonState.LATE : LessonState.LATE_NOT_YET_KNOWN;
  }

  private static LessonState state(ExcuseOutcome outcome) {
    if (outcome instanceof ExcuseOutcome.SettledBySchool settled) {
      return settled.excused() ? LessonState.EXCUSED : LessonState.UNEXCUSED;
    } else if (outcome instanceof ExcuseOutcome.Excused) {
      return LessonState.EXCUSED;
    } else if (outcome instanceof ExcuseOutcome.LeftToSchool) {
      return LessonState.LEFT_TO_SCHOOL;
    }
    return outcome instanceof ExcuseOutcome.NotYetKnown
        ? LessonState.NOT_YET_KNOWN
        : LessonState.UNEXCUSED;
  }

  private static List<Need> needs(
      LessonSlot slot, LessonState state, Optional<ExcuseVerdict> verdict) {
    if (state == LessonState.LEFT_TO_SCHOOL) {
      return List.of(new Need.OfSchoolDecision(List.of(slot)));
    } else if (state == LessonState.UNMARKED
        || state == LessonState.UNMARKED_COVERED
        || state == LessonState.LATE_OR_MISSED) {
      return List.of(new Need.OfLessonMarks(List.of(slot)));
    } else if (state == LessonState.NOT_YET_KNOWN || state == LessonState.LATE_NOT_YET_KNOWN) {
      boolean leftToSchool = verdict
          .map(found -> found.outcome() instanceof ExcuseOutcome.LeftToSchool)
          .orElse(false);
      return leftToSchool
          ? List.of(new Need.OfSchoolDecision(List.of(slot)))
          : verdict.map(AttendanceRecord::open).orElse(List.of());
    }
    return List.of();
  }

  private static List<Need> open(ExcuseVerdict verdict) {
    return verdict.outcome() instanceof ExcuseOutcome.NotYetKnown open ? open.needs() : List.of();
  }

  /**
   * The lessons of some days.
   *
   * @param range the days
   * @param until the last day looked at, inclusive
   * @return the lessons on those days, up to that day
   */
  public List<RecordedLesson> in(DateRange range, LocalDate until) {
    LocalDate last = until.isBefore(range.to()) ? until : range.to();
    int from = count(day -> day.isBefore(range.from()));
    int to = count(day -> !day.isAfter(last));
    return from < to ? lessons.subList(from, to) : List.of();
  }

  /** How many lessons are on the first days, those that something holds for. */
  private int count(Predicate<LocalDate> first) {
    int from = 0;
    int to = lessons.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (first.test(lessons.get(middle).slot().date())) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
