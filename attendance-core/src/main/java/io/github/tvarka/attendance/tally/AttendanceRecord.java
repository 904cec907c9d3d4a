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
import org.jspecify.annotations.Nullable;

/**
 * The lessons of a student after excuses were decided, in order. Immutable.
 *
 * @param lessons the missed and unmarked lessons
 */
public record AttendanceRecord(List<RecordedLesson> lessons) implements Serializable {
  /** Sorts the lessons. */
  public AttendanceRecord {
    lessons = sorted(Check.list("lessons", lessons));
  }

  /** Those of a log are in order already. */
  private static List<RecordedLesson> sorted(List<RecordedLesson> lessons) {
    boolean inOrder = true;
    for (int i = 1; inOrder && i < lessons.size(); i++) {
      inOrder = lessons.get(i - 1).slot().compareTo(lessons.get(i).slot()) <= 0;
    }
    return inOrder
        ? lessons
        : lessons.stream().sorted(Comparator.comparing(RecordedLesson::slot)).toList();
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
      for (int lesson : verdict.lessons()) {
        verdicts.put(new LessonSlot(verdict.date(), lesson), verdict);
      }
    }
    Set<LessonSlot> covered = new HashSet<>(excuses.coveredIfMissed());
    covered.addAll(excuses.excusedLate());
    List<RecordedLesson> lessons = new ArrayList<>(log.entries().size());
    for (LessonEntry entry : log.entries()) {
      LessonSlot slot = entry.slot();
      @Nullable ExcuseVerdict verdict = verdicts.get(slot);
      LessonState state = unsure(entry, state(entry, verdict, covered.contains(slot)), byMinutes);
      lessons.add(lesson(entry, slot, state, verdict, timetable));
    }
    return new AttendanceRecord(lessons);
  }

  private static RecordedLesson lesson(
      LessonEntry entry,
      LessonSlot slot,
      LessonState state,
      @Nullable ExcuseVerdict verdict,
      Timetable timetable) {
    Optional<TimetabledLesson> timetabled = timetable.lesson(slot);
    return new RecordedLesson(
        slot,
        timetabled.isPresent() ? timetabled.get().subject() : Optional.empty(),
        timetabled.isPresent() ? timetable.kind(timetabled.get()) : Optional.empty(),
        state,
        verdict == null ? Optional.empty() : verdict.ground(),
        entry.code(),
        entry.minutes(),
        needs(slot, state, verdict));
  }

  private static LessonState unsure(LessonEntry entry, LessonState state, boolean byMinutes) {
    boolean late = state == LessonState.LATE || state == LessonState.LATE_NOT_YET_KNOWN;
    boolean open = late && byMinutes && entry.minutes().isEmpty();
    return open ? LessonState.LATE_OR_MISSED : state;
  }

  private static LessonState state(
      LessonEntry entry, @Nullable ExcuseVerdict verdict, boolean covered) {
    return switch (entry.mark()) {
      case EXCUSED -> verdict == null ? LessonState.EXCUSED : state(verdict.outcome());
      case LATE -> covered ? LessonState.LATE_EXCUSED : late(verdict);
      case UNMARKED -> covered ? LessonState.UNMARKED_COVERED : LessonState.UNMARKED;
      case UNEXCUSED, ABSENT -> verdict == null ? LessonState.UNEXCUSED : state(verdict.outcome());
    };
  }

  private static LessonState late(@Nullable ExcuseVerdict verdict) {
    LessonState state = verdict == null ? LessonState.UNEXCUSED : state(verdict.outcome());
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
      LessonSlot slot, LessonState state, @Nullable ExcuseVerdict verdict) {
    return switch (state) {
      case LEFT_TO_SCHOOL -> List.of(new Need.OfSchoolDecision(List.of(slot)));
      case UNMARKED, UNMARKED_COVERED, LATE_OR_MISSED ->
        List.of(new Need.OfLessonMarks(List.of(slot)));
      case NOT_YET_KNOWN, LATE_NOT_YET_KNOWN -> verdict == null ? List.of() : needs(slot, verdict);
      default -> List.of();
    };
  }

  private static List<Need> needs(LessonSlot slot, ExcuseVerdict verdict) {
    return verdict.outcome() instanceof ExcuseOutcome.LeftToSchool
        ? List.of(new Need.OfSchoolDecision(List.of(slot)))
        : open(verdict);
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
    int from = number(range.from(), false);
    int to = number(last, true);
    return from < to ? lessons.subList(from, to) : List.of();
  }

  /** How many lessons are before a day, or on it too. */
  private int number(LocalDate day, boolean inclusive) {
    int from = 0;
    int to = lessons.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int order = lessons.get(middle).slot().date().compareTo(day);
      if (order < 0 || (inclusive && order == 0)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
