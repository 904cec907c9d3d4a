package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The missed and unmarked lessons of one day beside those of the timetable; or, late, the lessons to which the student came late, as if they
 * were those missed.
 */
final class MissedDay {
  private final LocalDate date;
  private final List<LessonEntry> entries;
  private final List<TimetabledLesson> timetabled;
  private final boolean late;
  private final List<Integer> missed;
  private final List<Integer> open;
  private final List<Integer> unmarked;

  MissedDay(LocalDate date, List<LessonEntry> entries, List<TimetabledLesson> timetabled) {
    this(date, entries, timetabled, false);
  }

  private MissedDay(
      LocalDate date, List<LessonEntry> entries, List<TimetabledLesson> timetabled, boolean late) {
    this.date = date;
    this.entries = entries;
    this.timetabled = timetabled;
    this.late = late;
    this.open = lessons(Mark.ABSENT);
    this.unmarked = lessons(Mark.UNMARKED);
    this.missed = open.size() == entries.size() ? open : missed(entries);
  }

  private static List<Integer> missed(List<LessonEntry> entries) {
    List<Integer> missed = new ArrayList<>(entries.size());
    for (LessonEntry entry : entries) {
      if (entry.mark() != Mark.UNMARKED && entry.mark() != Mark.LATE) {
        missed.add(entry.lesson());
      }
    }
    return List.copyOf(missed);
  }

  LocalDate date() {
    return date;
  }

  boolean late() {
    return late;
  }

  /** The late arrivals of the day. */
  MissedDay lateArrivals() {
    List<LessonEntry> arrivals = entries.stream()
        .filter(entry -> entry.mark() == Mark.LATE)
        .map(entry ->
            new LessonEntry(date, entry.lesson(), Mark.ABSENT, entry.minutes(), Optional.empty()))
        .toList();
    return new MissedDay(date, arrivals, timetabled, true);
  }

  /** The lessons whose excuse is to be decided. */
  List<Integer> open() {
    return open;
  }

  /** The missed lessons, those judged before included; one that the student came late to was not missed. */
  List<Integer> missed() {
    return missed;
  }

  /** The missed lessons that a request is about. */
  List<Integer> asked(ExcuseRequest request) {
    return covered(missed, request);
  }

  /** Those of some lessons of the day that a request is about. */
  List<Integer> covered(List<Integer> lessons, ExcuseRequest request) {
    if (request.lessons().isEmpty() && request.covers(date, 0)) {
      return lessons;
    }
    List<Integer> covered = new ArrayList<>(lessons.size());
    for (int lesson : lessons) {
      if (request.covers(date, lesson)) {
        covered.add(lesson);
      }
    }
    return List.copyOf(covered);
  }

  List<Integer> lessons(Mark mark) {
    List<Integer> lessons = new ArrayList<>(entries.size());
    for (LessonEntry entry : entries) {
      if (entry.mark() == mark) {
        lessons.add(entry.lesson());
      }
    }
    return List.copyOf(lessons);
  }

  /** How many minutes of a lesson were missed, if it is told. */
  Optional<Integer> minutes(int lesson) {
    return entries.stream()
        .filter(entry -> entry.lesson() == lesson)
        .findFirst()
        .flatMap(LessonEntry::minutes);
  }

  boolean hasUnmarked() {
    return !unmarked.isEmpty();
  }

  List<LessonSlot> unmarked() {
    return unmarked.stream().map(lesson -> new LessonSlot(date, lesson)).toList();
  }

  /** Whether these missed lessons are the whole day: all that the timetable has; unknown while others are unmarked. */
  Truth whole(Collection<Integer> asked) {
    boolean unknown = false;
    for (TimetabledLesson lesson : timetabled) {
      if (!asked.contains(lesson.lesson())) {
        if (!unmarked.contains(lesson.lesson())) {
          return Truth.NO;
        }
        unknown = true;
      }
    }
    return unknown ? Truth.UNKNOWN : Truth.YES;
  }
}
