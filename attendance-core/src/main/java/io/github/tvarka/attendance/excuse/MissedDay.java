package io.github.tvarka.attendance.excuse;

import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.finding.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The missed and unmarked lessons of one day beside those of the timetable. */
final class MissedDay {
  private final LocalDate date;
  private final Map<Mark, List<Integer>> marked = new EnumMap<>(Mark.class);
  private final List<TimetabledLesson> timetabled;

  MissedDay(LocalDate date, List<LessonEntry> entries, List<TimetabledLesson> timetabled) {
    this.date = date;
    this.timetabled = timetabled;
    for (LessonEntry entry : entries) {
      marked.computeIfAbsent(entry.mark(), mark -> new ArrayList<>()).add(entry.lesson());
    }
  }

  LocalDate date() {
    return date;
  }

  /** The lessons whose excuse is to be decided. */
  List<Integer> open() {
    return lessons(Mark.ABSENT);
  }

  List<Integer> lessons(Mark mark) {
    return marked.getOrDefault(mark, List.of());
  }

  List<LessonSlot> unmarked() {
    if (lessons(Mark.UNMARKED).isEmpty()) {
      return List.of();
    }
    return lessons(Mark.UNMARKED).stream()
        .map(lesson -> new LessonSlot(date, lesson))
        .toList();
  }

  /** Whether a request for these lessons is for the whole day: all that the timetable has, missed and asked for. */
  Truth whole(List<Integer> asked) {
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
