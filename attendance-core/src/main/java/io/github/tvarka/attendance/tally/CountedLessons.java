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
import java.util.Set;
import java.util.function.Predicate;

/** The lessons on record that count, or may count, for a counter. */
final class CountedLessons {
  private final Counter counter;
  private final LessonFilter filter;
  private final List<RecordedLesson> lessons = new ArrayList<>();
  private final Map<LessonSlot, Truth> byMark = new HashMap<>();
  private final Map<LessonSlot, Truth> truths;

  CountedLessons(Counter counter, LessonFilter filter, List<RecordedLesson> recorded) {
    this.counter = counter;
    this.filter = filter;
    for (RecordedLesson lesson : recorded) {
      Truth counts = counts(lesson);
      if (counts != Truth.NO) {
        lessons.add(lesson);
        byMark.put(lesson.slot(), counts);
      }
    }
    this.truths = filter.takesAll() ? byMark : filtered();
  }

  private Map<LessonSlot, Truth> filtered() {
    Map<LessonSlot, Truth> filtered = new HashMap<>();
    lessons.forEach(lesson -> filtered.put(
        lesson.slot(), byMark.getOrDefault(lesson.slot(), Truth.NO).and(filter.asks(lesson))));
    return filtered;
  }

  /** Whether a lesson counts, if it is of what is asked for where the timetable does not tell. */
  private Truth counts(RecordedLesson lesson) {
    boolean ground = counter.grounds().isEmpty()
        || lesson.ground().map(counter.grounds()::contains).orElse(false);
    boolean excepted = lesson.ground().map(counter.exceptGrounds()::contains).orElse(false);
    boolean whole = isWhole(lesson);
    boolean code = counter.codes().isEmpty()
        || whole
        || lesson.code().map(counter.codes()::contains).orElse(false);
    if (!ground || excepted || !code || filter.asks(lesson) == Truth.NO) {
      return Truth.NO;
    }
    boolean asMissed = whole && counter.of().ofMissed();
    return counter.counts(asMissed ? lesson.state().asMissed() : lesson.state());
  }

  /** Whether an entry makes its session or day count by itself. */
  private boolean isWhole(RecordedLesson lesson) {
    return !counter.wholeCodes().isEmpty()
        && lesson.code().map(counter.wholeCodes()::contains).orElse(false);
  }

  boolean none() {
    return lessons.isEmpty();
  }

  /** Whether each counts, if those of which the timetable does not tell are of what is asked for. */
  Map<LessonSlot, Truth> byMark() {
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
    long sure = truths.values().stream().filter(truth -> truth == Truth.YES).count();
    return Interval.between(sure, truths.size());
  }

  Interval minutes(Timetable timetable) {
    long least = 0;
    long most = 0;
    for (RecordedLesson lesson : lessons) {
      long whole = timetable.minutes(lesson.slot().lesson());
      long told = lesson.minutes().map(Integer::longValue).orElse(whole);
      boolean sure = truth(lesson) == Truth.YES && !lacksMinutes(lesson);
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

  private Truth truth(RecordedLesson lesson) {
    return truths.getOrDefault(lesson.slot(), Truth.NO);
  }

  /** What would settle those that are uncertain. */
  List<Need> needs(Predicate<LessonSlot> matters) {
    List<List<Need>> needs = new ArrayList<>();
    for (RecordedLesson lesson : lessons) {
      if (matters.test(lesson.slot())) {
        if (truth(lesson) == Truth.UNKNOWN) {
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
