package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether lessons are of the subjects, kinds and sessions that a counter counts, as far as the timetable tells. */
final class LessonFilter {
  private final Counter counter;
  private final Timetable timetable;
  private final boolean ofSessions;

  LessonFilter(Counter counter, Timetable timetable) {
    this.counter = counter;
    this.timetable = timetable;
    this.ofSessions = counter.ofSessions();
  }

  /** Whether every lesson is counted, whatever the timetable tells of it. */
  boolean takesAll() {
    return counter.subjects().isEmpty() && counter.kinds().isEmpty() && !ofSessions;
  }

  Truth asks(TimetabledLesson lesson) {
    return asks(lesson.lesson(), lesson.subject(), timetable.kind(lesson));
  }

  Truth asks(RecordedLesson lesson) {
    return asks(lesson.slot().lesson(), lesson.subject(), lesson.kind());
  }

  private Truth asks(int lesson, Optional<String> subject, Optional<String> kind) {
    return isOne(counter.subjects(), subject)
        .and(isOne(counter.kinds(), kind))
        .and(ofSessions ? inSession(lesson) : Truth.YES);
  }

  private static Truth isOne(List<String> asked, Optional<String> told) {
    if (asked.isEmpty()) {
      return Truth.YES;
    }
    return told.isEmpty() ? Truth.UNKNOWN : Truth.of(asked.contains(told.get()));
  }

  /** A timetable without sessions does not tell; in one that has them a lesson may be in none. */
  private Truth inSession(int lesson) {
    if (timetable.sessions().isEmpty()) {
      return Truth.UNKNOWN;
    }
    return Truth.of(timetable
        .session(lesson)
        .map(session -> counter.sessions().isEmpty() || counter.sessions().contains(session))
        .orElse(false));
  }

  /** What the timetable would have to tell of a lesson, where that is what leaves it open. */
  List<Need> needs(LessonSlot slot, TimetabledLesson lesson) {
    return needs(slot, lesson.subject(), timetable.kind(lesson));
  }

  /** The same of a lesson on record. */
  List<Need> needs(RecordedLesson lesson) {
    return needs(lesson.slot(), lesson.subject(), lesson.kind());
  }

  private List<Need> needs(LessonSlot slot, Optional<String> subject, Optional<String> kind) {
    if (takesAll() || asks(slot.lesson(), subject, kind) != Truth.UNKNOWN) {
      return List.of();
    }
    List<LessonSlot> lesson = List.of(slot);
    List<Need> needs = new ArrayList<>();
    if (isOne(counter.subjects(), subject) == Truth.UNKNOWN) {
      needs.add(new Need.OfSubject(lesson));
    }
    if (isOne(counter.kinds(), kind) == Truth.UNKNOWN) {
      needs.add(new Need.OfLessonKind(lesson));
    }
    if (ofSessions && inSession(slot.lesson()) == Truth.UNKNOWN) {
      needs.add(new Need.OfSession(lesson));
    }
    return needs;
  }
}
