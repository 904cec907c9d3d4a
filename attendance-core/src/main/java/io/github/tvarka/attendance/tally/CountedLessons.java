package io.github.tvarka.attendance.tally;

import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.truth.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The lessons on record that count, or may count, for a counter. */
final class CountedLessons {
  private final Counter counter;
  private final LessonFilter filter;
  private final List<RecordedLesson> lessons = new ArrayList<>();
  private final List<Truth> marked = new ArrayList<>();

  CountedLessons(Counter counter, LessonFilter filter, List<RecordedLesson> recorded) {
    this.counter = counter;
    this.filter = filter;
    for (RecordedLesson lesson : recorded) {
      Truth counts = counts(lesson);
      if (counts != Truth.NO) {
        lessons.add(lesson);
        marked.add(counts);
      }
    }
  }

  /** Whether a lesson counts, if it is of what is asked for where the timetable does not tell. */
  private Truth counts(RecordedLesson lesson) {
    boolean whole = isWhole(lesson);
    boolean code = counter.codes().isEmpty() || whole || isOne(lesson.code(), counter.codes());
    if (!code || !isOfGround(lesson) || filter.asks(lesson) == Truth.NO) {
      return Truth.NO;
    }
    boolean asMissed = whole && counter.of().ofMissed();
    return counter.counts(asMissed ? lesson.state().asMissed() : lesson.state());
  }

  private boolean isOfGround(RecordedLesson lesson) {
    boolean ground = counter.grounds().isEmpty() || isOne(lesson.ground(), counter.grounds());
    return ground && !isOne(lesson.ground(), counter.exceptGrounds());
  }

  private static <T> boolean isOne(Optional<T> told, List<T> asked) {
    return !asked.isEmpty() && told.isPresent() && asked.contains(told.get());
  }

  /** Whether an entry makes its session or day count by itself. */
  private boolean isWhole(RecordedLesson lesson) {
    return isOne(lesson.code(), counter.wholeCodes());
  }

  boolean none() {
    return lessons.isEmpty();
  }

  /** Whether each counts, if those of which the timetable does not tell are of what is asked for. */
  Map<LessonSlot, Truth> byMark() {
    Map<LessonSlot, Truth> byMark = new HashMap<>();
    for (int i = 0; i < lessons.size(); i++) {
      byMark.put(lessons.get(i).slot(), marked.get(i));
    }
    return byMark;
  }

  /** Those that make their session or day count by themselves. */
  Set<LessonSlot> whole() {
    Set<LessonSlot> whole = new HashSet<>();
    for (RecordedLesson lesson : lessons) {
      if (isWhole(lesson)) {
        whole.add(lesson.slot());
      }
    }
    return whole;
  }

  Interval number() {
    int sure = 0;
    int possible = 0;
    for (int i = 0; i < lessons.size(); i++) {
      Truth truth = truth(i);
      sure += truth == Truth.YES ? 1 : 0;
      possible += truth == Truth.NO ? 0 : 1;
    }
    return Interval.between(sure, possible);
  }

  Interval minutes(Timetable timetable) {
    long least = 0;
    long most = 0;
    for (int i = 0; i < lessons.size(); i++) {
      RecordedLesson lesson = lessons.get(i);
      long whole = timetable.minutes(lesson.slot().lesson());
      long told = lesson.minutes().map(Integer::longValue).orElse(whole);
      boolean sure = truth(i) == Truth.YES && !lacksMinutes(lesson);
      least += sure ? told : 0;
      most += told;
    }
    return Interval.between(least, most);
  }

  /** Whether only its minutes would tell how much was missed of it. */
  private boolean lacksMinutes(RecordedLesson lesson) {
    return counter.unit() == CountUnit.MINUTE
        && lesson.state().isLate()
        && lesson.minutes().isEmpty();
  }

  private Truth truth(int number) {
    Truth marks = marked.get(number);
    return filter.takesAll() ? marks : marks.and(filter.asks(lessons.get(number)));
  }

  /** What would settle those that are uncertain. */
  List<Need> needs(Predicate<LessonSlot> matters) {
    List<List<Need>> needs = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      RecordedLesson lesson = lessons.get(i);
      if (matters.test(lesson.slot())) {
        if (truth(i) == Truth.UNKNOWN) {
          needs.add(lesson.needs());
          needs.add(filter.needs(lesson));
        }
        if (lacksMinutes(lesson)) {
          needs.add(List.of(new Need.OfLessonMarks(List.of(lesson.slot()))));
        }
      }
    }
    return Need.merge(needs);
  }
}
