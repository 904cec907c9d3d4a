package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.escalation.LadderRow;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.outline.AttendanceOutline;
import io.github.tvarka.attendance.outline.OutlineCalculator;
import io.github.tvarka.attendance.outline.Outlines;
import io.github.tvarka.attendance.preset.LithuaniaV1112;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What was found for one student is told of another only where it is the same, findings included. */
class KeptRowsProperties {
  private static final LocalDate AS_OF = CaseArbitraries.AS_OF;

  /** In what students differ who are alike otherwise. */
  private enum Variation {
    NONE,
    OF_AGE,
    OF_UNKNOWN_AGE,
    OF_ANOTHER_GRADE,
    ONE_LESSON_MORE,
    ONE_LESSON_NOT_MARKED,
    ONE_LESSON_IN_SEPTEMBER,
    FACT_STATED,
    MEASURE_TAKEN,
    ONE_SHORTER_DAY;

    AttendanceFacts of(AttendanceFacts facts) {
      return switch (this) {
        case NONE -> facts;
        case OF_AGE -> born(facts, Optional.of(LocalDate.of(2007, Month.OCTOBER, 20)));
        case OF_UNKNOWN_AGE -> born(facts, Optional.empty());
        case OF_ANOTHER_GRADE ->
          facts.withStudent(facts.student().withGrade(facts.student().grade().orElse(4) + 1));
        case ONE_LESSON_MORE -> missed(facts, LocalDate.of(2025, Month.NOVEMBER, 25), Mark.ABSENT);
        case ONE_LESSON_NOT_MARKED ->
          missed(facts, LocalDate.of(2025, Month.OCTOBER, 14), Mark.UNMARKED);
        case ONE_LESSON_IN_SEPTEMBER ->
          missed(facts, LocalDate.of(2025, Month.SEPTEMBER, 9), Mark.ABSENT);
        case FACT_STATED ->
          facts.withFacts(
              FactLog.of(List.of(KnownFact.of("child-rights-violation-suspected", Truth.YES))));
        case MEASURE_TAKEN ->
          facts.withMeasures(MeasureLog.of(List.of(TakenMeasure.of(
              Clause.of("17.4"),
              Act.of("commission-hearing"),
              LocalDate.of(2025, Month.OCTOBER, 8)))));
        case ONE_SHORTER_DAY -> shorter(facts, LocalDate.of(2025, Month.NOVEMBER, 26));
      };
    }

    private static AttendanceFacts born(AttendanceFacts facts, Optional<LocalDate> birthDate) {
      return facts.withStudent(facts.student().withBirthDate(birthDate));
    }

    private static AttendanceFacts shorter(AttendanceFacts facts, LocalDate day) {
      List<LessonEntry> entries = new ArrayList<>(facts.absences().entries());
      entries.removeIf(entry -> entry.date().equals(day));
      Timetable timetable = facts.timetable();
      return facts
          .withAbsences(AbsenceLog.of(entries))
          .withTimetable(
              timetable.withExceptions(Map.of(day, timetable.lessons(day).subList(0, 2))));
    }

    private static AttendanceFacts missed(AttendanceFacts facts, LocalDate day, Mark mark) {
      List<LessonEntry> entries = new ArrayList<>(facts.absences().entries());
      entries.removeIf(entry -> entry.date().equals(day));
      entries.add(new LessonEntry(day, 3, mark, Optional.empty(), Optional.empty()));
      return facts.withAbsences(AbsenceLog.of(entries));
    }
  }

  @Provide
  Arbitrary<List<AttendanceFacts>> classes() {
    Arbitrary<AttendanceFacts> students = Arbitraries.frequencyOf(
            Tuple.of(2, CaseArbitraries.known()),
            Tuple.of(1, CaseArbitraries.open()),
            Tuple.of(1, CaseArbitraries.withoutNotices()))
        .map(student -> student.withSchoolDecisions(List.of()));
    return Combinators.combine(
            students.list().ofSize(2), Arbitraries.of(Variation.class).list().ofSize(8))
        .as(KeptRowsProperties::alike);
  }

  private static List<AttendanceFacts> alike(
      List<AttendanceFacts> students, List<Variation> variations) {
    List<AttendanceFacts> all = new ArrayList<>(students);
    for (int i = 0; i < variations.size(); i++) {
      all.add(variations.get(i).of(students.get(i % students.size())));
    }
    return all;
  }

  @Provide
  Arbitrary<AttendancePolicy> policies() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, PolicyArbitraries.plain()),
        Tuple.of(2, Arbitraries.of(Rukainiai2023.policy(), LithuaniaV1112.policy())));
  }

  @Provide
  Arbitrary<Integer> rooms() {
    return Arbitraries.of(1, 2, 5, 4096);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        AS_OF, LocalDate.of(2025, Month.NOVEMBER, 12), LocalDate.of(2026, Month.JANUARY, 5));
  }

  @Property(tries = 60)
  void ofManyStudentsReadsTheSameAsOfEachAlone(
      @ForAll("classes") List<AttendanceFacts> students,
      @ForAll("policies") AttendancePolicy policy,
      @ForAll("rooms") int room,
      @ForAll("days") LocalDate asOf) {
    OutlineCalculator outlines = Outlines.keeping(room, policy);
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    for (AttendanceFacts given : students) {
      AttendanceFacts student = CaseArbitraries.under(policy, given);
      AttendanceDecision decision = calculator.decide(student, asOf);
      assertThat(outlines.decide(student, asOf).decision()).isEqualTo(decision);
      assertReasons(policy, decision, outlines.decide(student, asOf));
    }
  }

  @Property(tries = 30)
  void ofManyDaysReadsTheSameAsOfEachAlone(
      @ForAll("classes") List<AttendanceFacts> students,
      @ForAll("policies") AttendancePolicy policy,
      @ForAll("days") LocalDate first,
      @ForAll("days") LocalDate second) {
    OutlineCalculator outlines = OutlineCalculator.of(policy);
    AttendanceCalculator calculator = AttendanceCalculator.of(policy);
    for (AttendanceFacts given : students) {
      AttendanceFacts student = CaseArbitraries.under(policy, given);
      for (LocalDate asOf : List.of(first, second)) {
        AttendanceDecision decision = calculator.decide(student, asOf);
        assertReasons(policy, decision, outlines.decide(student, asOf));
        assertThat(outlines.decide(student, asOf).decision()).isEqualTo(decision);
      }
    }
  }

  private static void assertReasons(
      AttendancePolicy policy, AttendanceDecision decision, AttendanceOutline outline) {
    for (int period = 0; period < outline.periods().size(); period++) {
      LocalDate day = outline.periods().get(period).from();
      for (Clause clause : clauses(policy)) {
        assertThat(outline.reason(period, clause))
            .isEqualTo(decision.escalation().row(clause, day).orElseThrow());
      }
    }
  }

  private static List<Clause> clauses(AttendancePolicy policy) {
    return policy.escalation().ladders().stream()
        .flatMap(ladder -> ladder.rows().stream())
        .map(LadderRow::clause)
        .toList();
  }

  @Test
  void tellsTheSameValueOfStudentsWithTheSameNumbers() {
    YearMonth october = YearMonth.of(2025, Month.OCTOBER);
    OutlineCalculator outlines = OutlineCalculator.of(Rukainiai2023.policy());
    AttendanceOutline one =
        outlines.decide(StudentCase.minor().unexcused(october, 6).facts(), AS_OF);
    AttendanceOutline another =
        outlines.decide(StudentCase.minor().unexcused(october, 6).facts(), AS_OF);
    AttendanceOutline others =
        outlines.decide(StudentCase.minor().unexcused(october, 7).facts(), AS_OF);
    assertThat(another.reason(1, Clause.of("17.1"))).isSameAs(one.reason(1, Clause.of("17.1")));
    assertThat(others.reason(1, Clause.of("17.1"))).isNotEqualTo(one.reason(1, Clause.of("17.1")));
    assertThat(another.decision().headroom().get(0))
        .isSameAs(one.decision().headroom().get(0));
  }

  @Test
  void tellsUncertainLessonsApartWhereTheyDecideNothing() {
    AttendanceFacts two =
        StudentCase.minor().unexcused(YearMonth.of(2025, Month.OCTOBER), 2).facts();
    assertReadsOneAfterTheOther(two, unmarked(two, 30), unmarked(two, 31));
  }

  @Test
  void tellsUncertainLessonsApartWhereTheyDecide() {
    AttendanceFacts none = StudentCase.minor().facts();
    assertReadsOneAfterTheOther(unmarked(none, 30), unmarked(none, 31), none);
  }

  private static AttendanceFacts unmarked(AttendanceFacts facts, int dayOfOctober) {
    return Variation.missed(facts, LocalDate.of(2025, Month.OCTOBER, dayOfOctober), Mark.UNMARKED);
  }

  private static void assertReadsOneAfterTheOther(AttendanceFacts... students) {
    AttendancePolicy policy = Rukainiai2023.policy();
    OutlineCalculator outlines = OutlineCalculator.of(policy);
    for (AttendanceFacts student : students) {
      AttendanceDecision decision = AttendanceCalculator.of(policy).decide(student, AS_OF);
      assertReasons(policy, decision, outlines.decide(student, AS_OF));
      assertThat(outlines.decide(student, AS_OF).decision()).isEqualTo(decision);
    }
  }
}
