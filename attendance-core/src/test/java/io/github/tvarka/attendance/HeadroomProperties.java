package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.policy.calendar.LessonTime;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the regulation: with the lessons of the headroom a row holds, with fewer it does not. */
class HeadroomProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
  private static final int LESSONS = 40;

  @Provide
  Arbitrary<AttendancePolicy> policies() {
    return PolicyArbitraries.ofAnyResolution();
  }

  @Provide
  Arbitrary<AttendanceFacts> known() {
    return CaseArbitraries.known().map(HeadroomProperties::withALongDay);
  }

  @Provide
  Arbitrary<AttendanceFacts> open() {
    return CaseArbitraries.open().map(HeadroomProperties::withALongDay);
  }

  /** A day on which so many lessons can be missed. */
  private static AttendanceFacts withALongDay(AttendanceFacts facts) {
    List<TimetabledLesson> day = IntStream.rangeClosed(1, LESSONS)
        .mapToObj(lesson -> new TimetabledLesson(lesson, Optional.empty()))
        .toList();
    Timetable week = facts.timetable();
    return facts.withTimetable(
        week.withTimes(bells(week.times())).withExceptions(Map.of(DAY, day)));
  }

  /** The bells of the timetable, and after them those of more lessons. */
  private static List<LessonTime> bells(List<LessonTime> bells) {
    List<LessonTime> times = new ArrayList<>(bells);
    LocalTime after = bells.get(bells.size() - 1).ends();
    for (int lesson = bells.size() + 1; lesson <= LESSONS; lesson++) {
      LocalTime begins = after.plusMinutes(10L * (lesson - bells.size()));
      times.add(new LessonTime(lesson, begins, begins.plusMinutes(5)));
    }
    return times;
  }

  private static boolean holds(
      AttendanceCalculator calculator, AttendanceFacts facts, Headroom headroom, int more) {
    List<LessonEntry> entries = new ArrayList<>(facts.absences().entries());
    IntStream.rangeClosed(1, more)
        .forEach(lesson -> entries.add(new LessonEntry(DAY, lesson, Mark.UNEXCUSED)));
    return calculator
        .decide(facts.withAbsences(AbsenceLog.of(entries)), DAY)
        .escalation()
        .row(headroom.citation().clause(), DAY)
        .orElseThrow()
        .holds();
  }

  @Property(tries = 400)
  void itsLessonsReachTheRowAndFewerDoNot(
      @ForAll("policies") AttendancePolicy policy, @ForAll("known") AttendanceFacts facts) {
    check(policy, facts);
  }

  @Property(tries = 400)
  void itsLessonsReachTheRowAndFewerDoNotWhereLessonsAreUnmarked(
      @ForAll("policies") AttendancePolicy policy, @ForAll("open") AttendanceFacts facts) {
    check(policy, facts);
  }

  private static void check(AttendancePolicy policy, AttendanceFacts given) {
    AttendanceFacts facts = CaseArbitraries.under(policy, given);
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    for (Headroom headroom : calculator.decide(facts, DAY).headroom()) {
      if (headroom.further() > LESSONS) {
        continue;
      }
      if (headroom.certain()) {
        assertThat(holds(calculator, facts, headroom, headroom.further()))
            .as("%s with %s more", headroom.citation(), headroom.further())
            .isTrue();
      }
      for (int fewer = headroom.further() - 1; fewer > 0; fewer = fewer / 2) {
        assertThat(holds(calculator, facts, headroom, fewer))
            .as("%s of %s with %s more", headroom.citation(), headroom.further(), fewer)
            .isFalse();
      }
    }
  }
}
