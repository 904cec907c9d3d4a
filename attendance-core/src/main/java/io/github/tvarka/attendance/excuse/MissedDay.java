package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The missed and unmarked lessons of one day beside those of the timetable; or, late, the lessons to which the student came late, as if they
 * were those missed.
 */
record MissedDay(
    LocalDate date, List<LessonEntry> entries, List<TimetabledLesson> timetabled, boolean late) {
  MissedDay(LocalDate date, List<LessonEntry> entries, List<TimetabledLesson> timetabled) {
    this(date, entries, timetabled, false);
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
    return lessons(Mark.ABSENT);
  }

  /** The missed lessons, those judged before included; one that the student came late to was not missed. */
  List<Integer> missed() {
    return entries.stream()
        .filter(entry -> entry.mark() != Mark.UNMARKED && entry.mark() != Mark.LATE)
        .map(LessonEntry::lesson)
        .toList();
  }

  /** The missed lessons that a request is about. */
  List<Integer> asked(ExcuseRequest request) {
    return missed().stream().filter(lesson -> request.covers(date, lesson)).toList();
  }

  List<Integer> lessons(Mark mark) {
    return entries.stream()
        .filter(entry -> entry.mark() == mark)
        .map(LessonEntry::lesson)
        .toList();
  }

  /** How many minutes of a lesson were missed, if it is told. */
  Optional<Integer> minutes(int lesson) {
    return entries.stream()
        .filter(entry -> entry.lesson() == lesson)
        .findFirst()
        .flatMap(LessonEntry::minutes);
  }

  List<LessonSlot> unmarked() {
    return lessons(Mark.UNMARKED).stream()
        .map(lesson -> new LessonSlot(date, lesson))
        .toList();
  }

  /** Whether these missed lessons are the whole day: all that the timetable has; unknown while others are unmarked. */
  Truth whole(Collection<Integer> asked) {
    boolean unknown = false;
    for (TimetabledLesson lesson : timetabled) {
      if (!asked.contains(lesson.lesson())) {
        if (!lessons(Mark.UNMARKED).contains(lesson.lesson())) {
          return Truth.NO;
        }
        unknown = true;
      }
    }
    return unknown ? Truth.UNKNOWN : Truth.YES;
  }
}
