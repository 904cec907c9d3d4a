package io.github.tvarka.attendance;

import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.escalation.EscalationPolicy;
import io.github.tvarka.attendance.escalation.MeasureLog;
import io.github.tvarka.attendance.escalation.TakenMeasure;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.TimetabledLesson;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.edition.Edition;
import io.github.tvarka.policy.edition.EditionTimeline;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that cannot be right under a policy, each told with its field, its value and the rule. */
class FactsCheckTest {
  private static final AttendancePolicy POLICY = Rukainiai2023.policy();
  private static final LocalDateTime MORNING = END_OF_OCTOBER.atTime(9, 0);

  private static AttendanceFacts taken(String clause, String act, String on, String forPeriodOf) {
    return StudentCase.minor()
        .unexcused(OCTOBER, 3)
        .taken(clause, act, LocalDate.parse(on), LocalDate.parse(forPeriodOf))
        .facts();
  }

  private static void isRefused(AttendanceFacts facts, String message) {
    AttendanceCalculator calculator = AttendanceCalculator.of(POLICY);
    TimelineCalculator timeline = TimelineCalculator.of(timeline(POLICY));
    for (ThrowingCallable decided : List.<ThrowingCallable>of(
        () -> calculator.decide(facts, END_OF_OCTOBER),
        () -> calculator.notices(facts, MORNING),
        () -> timeline.decide(facts, END_OF_OCTOBER))) {
      assertThatIllegalArgumentException().isThrownBy(decided).withMessage(message);
    }
  }

  private static void isTaken(AttendancePolicy policy, AttendanceFacts facts) {
    assertThatCode(() -> AttendanceCalculator.of(policy).decide(facts, END_OF_OCTOBER))
        .doesNotThrowAnyException();
  }

  private static EditionTimeline<AttendancePolicy> timeline(AttendancePolicy... policies) {
    return EditionTimeline.of(List.of(policies), AttendancePolicy::edition);
  }

  @Nested
  class AMeasure {
    @ParameterizedTest(name = "{4}")
    @CsvSource(
        delimiter = '|',
        value = {
          "17.1 | preventiv-talk | 2025-10-20 | 2025-10-01 | measures.act (preventiv-talk) must be what clause 17.1 orders: preventive-talk. Maybe preventive-talk",
          "17.1 | warning | 2025-10-20 | 2025-10-01 | measures.act (warning) must be what clause 17.1 orders: preventive-talk",
          "17.5 | preventive-talk | 2025-10-20 | 2025-10-01 | measures.clause (17.5) must be a clause that orders preventive-talk: 17.1. Maybe 17.1",
          "6.1 | preventive-talk | 2025-10-20 | 2025-10-01 | measures.clause (6.1) must be a clause that orders preventive-talk: 17.1",
          "12.1 | inform-parents | 2025-10-20 | 2025-10-01 | measures.act (inform-parents) must be what clause 12.1 orders: inform-parents-of-absence",
          "18 | commission-hearing | 2025-10-20 | 2025-10-01 | measures.act (commission-hearing) must be what clause 18 orders: apply-to-cooperation-coordinator",
          "17.1 | preventive-talk | 2025-09-30 | 2025-10-01 | measures.on (2025-09-30) must not be before the period that it answers (2025-10-01..2025-10-31)",
          "17.1 | preventive-talk | 2025-09-30 | 2025-10-31 | measures.on (2025-09-30) must not be before the period that it answers (2025-10-01..2025-10-31)"
        })
    void isRefused(String clause, String act, String on, String forPeriodOf, String message) {
      FactsCheckTest.isRefused(taken(clause, act, on, forPeriodOf), message);
    }

    @Test
    void ofNoKnownClauseOrActIsRefusedWithAllClausesThatOrderSomething() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AttendanceCalculator.of(POLICY)
              .decide(taken("17.33", "tea", "2025-10-20", "2025-10-01"), END_OF_OCTOBER))
          .withMessageStartingWith(
              "measures.clause (17.33) must be a clause that orders a measure or a duty: 9.1, ")
          .withMessageEndingWith(". Maybe 17.3");
    }

    @ParameterizedTest
    @CsvSource({
      "17.1, preventive-talk, 2025-10-01, 2025-10-31",
      "17.1, preventive-talk, 2025-11-05, 2025-10-31",
      "17.3, individual-talk-and-help-plan, 2025-10-20, 2025-10-01",
      "17.3.1, individual-talk-and-help-plan, 2025-10-20, 2025-10-01",
      "9.1, notify-of-absence, 2025-10-06, 2025-10-07",
      "15, monitor-attendance, 2025-10-06, 2025-10-07"
    })
    void isTakenWhereAClauseOrdersIt(String clause, String act, String on, String forPeriodOf) {
      isTaken(POLICY, taken(clause, act, on, forPeriodOf));
    }

    @Test
    void ofASubjectNotTaughtIsRefusedWhereTheTimetableNamesAllSubjects() {
      TakenMeasure talk =
          TakenMeasure.of(Clause.of("17.1"), Act.of("preventive-talk"), october(20));
      MeasureLog log = MeasureLog.of(List.of(talk.withScope("musik")));
      AttendanceFacts facts = StudentCase.minor().timetable(named("music")).facts();
      FactsCheckTest.isRefused(
          facts.withMeasures(log),
          "measures.scope (musik) must be a subject of the timetable: music. Maybe music");
      isTaken(POLICY, facts.withMeasures(MeasureLog.of(List.of(talk.withScope("music")))));
      isTaken(POLICY, StudentCase.minor().facts().withMeasures(log));
    }

    private Timetable named(String subject) {
      Timetable plain = SchoolYear2025.timetable();
      Map<DayOfWeek, List<TimetabledLesson>> week = new LinkedHashMap<>();
      plain
          .week()
          .forEach((day, lessons) -> week.put(
              day,
              lessons.stream()
                  .map(lesson ->
                      new TimetabledLesson(lesson.lesson(), Optional.of(subject), Optional.empty()))
                  .toList()));
      return plain.withWeek(week);
    }

    @Test
    void thatConditionsAskAboutMayBeOfAnotherRegulation() {
      AttendancePolicy withoutHearing = POLICY.withEscalation(new EscalationPolicy(
          POLICY.escalation().decidedPer(),
          POLICY.escalation().ladders().stream()
              .filter(ladder -> !ladder.key().equals("prevention"))
              .toList()));
      isTaken(withoutHearing, taken("99", "commission-hearing", "2025-10-20", "2025-10-01"));
    }
  }

  @Nested
  class OfAnotherEdition {
    private final AttendanceFacts facts = taken("5.9", "old-talk", "2025-09-20", "2025-09-01");

    private AttendancePolicy edition(String name, LocalDate from, Optional<LocalDate> to) {
      return POLICY.withEdition(new Edition(name, from, to, Optional.empty()));
    }

    @Test
    void aMeasureIsTakenWhereTheEditionThenInForceIsNotGiven() {
      isTaken(edition("new", october(1), Optional.empty()), facts);
    }

    @Test
    void aMeasureIsRefusedWhereTheEditionThenInForceDoesNotOrderIt() {
      AttendancePolicy old =
          edition("old", LocalDate.of(2023, 9, 1), Optional.of(LocalDate.of(2025, 9, 30)));
      AttendancePolicy later = edition("new", october(1), Optional.empty());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> TimelineCalculator.of(timeline(old, later)).decide(facts, END_OF_OCTOBER))
          .withMessageStartingWith("measures.clause (5.9) must be a clause that orders");
    }

    @Test
    void aMeasureIsTakenWhereAnyEditionOfTheTimelineOrdersIt() {
      AttendancePolicy old = renamed("preventive-talk", "old-talk", "5.9")
          .withEdition(new Edition(
              "old",
              LocalDate.of(2023, 9, 1),
              Optional.of(LocalDate.of(2025, 9, 30)),
              Optional.empty()));
      AttendancePolicy later = edition("new", october(1), Optional.empty());
      assertThatCode(
              () -> TimelineCalculator.of(timeline(old, later)).decide(facts, END_OF_OCTOBER))
          .doesNotThrowAnyException();
      assertThatCode(() -> TimelineCalculator.of(timeline(later))
              .withMeasuresOf(timeline(old))
              .decide(facts, END_OF_OCTOBER))
          .doesNotThrowAnyException();
    }

    /** The preset with one act called otherwise, under another clause. */
    private AttendancePolicy renamed(String act, String other, String clause) {
      List<Duty> duties = new ArrayList<>(POLICY.duties());
      duties.add(POLICY.duties().get(0).withAct(Act.of(other)).withClause(Clause.of(clause)));
      return POLICY.withDuties(duties);
    }
  }

  @Nested
  class TheStudent {
    @ParameterizedTest(name = "born {0}, grade {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "2012-06-01 | 0 | student.grade (0) must be a grade that the regulation is for: [>= 1 <= 12]",
          "2012-06-01 | 13 | student.grade (13) must be a grade that the regulation is for: [>= 1 <= 12]",
          "2012-06-01 | 99 | student.grade (99) must be a grade that the regulation is for: [>= 1 <= 12]",
          "2025-11-01 | 1 | student.birthDate (2025-11-01) must not be after asOf (2025-10-31)",
          "2032-06-01 | 1 | student.birthDate (2032-06-01) must not be after asOf (2025-10-31)",
          "2018-11-01 | 7 | student.birthDate (2018-11-01) must be at least 7 years before asOf (2025-10-31) in grade 7",
          "2021-06-01 | 7 | student.birthDate (2021-06-01) must be at least 7 years before asOf (2025-10-31) in grade 7"
        })
    void isRefusedWhereTheBirthDateCannotBe(LocalDate born, int grade, String message) {
      isRefused(born(born, grade), message);
    }

    @ParameterizedTest(name = "born {0}, grade {1}")
    @CsvSource({"2018-10-31, 7", "2012-06-01, 7", "2012-06-01, 1", "2012-06-01, 12"})
    void isTakenOtherwise(LocalDate born, int grade) {
      isTaken(POLICY, born(born, grade));
    }

    @Test
    void isTakenInAnyGradeWhereARegulationNamesNone() {
      isTaken(POLICY.withGrades(Optional.empty()), born(LocalDate.of(1950, 1, 1), 13));
    }

    @Test
    void isTakenInAGradeOfAnyEdition() {
      AttendancePolicy old = POLICY
          .withGrades(Band.between(1, 4))
          .withEdition(new Edition(
              "old",
              LocalDate.of(2023, 9, 1),
              Optional.of(LocalDate.of(2025, 9, 30)),
              Optional.empty()));
      AttendancePolicy later =
          POLICY.withEdition(new Edition("new", october(1), Optional.empty(), Optional.empty()));
      assertThatCode(() -> TimelineCalculator.of(timeline(old, later))
              .decide(born(LocalDate.of(2012, 6, 1), 7), END_OF_OCTOBER))
          .doesNotThrowAnyException();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimelineCalculator.of(
                  timeline(old, later.withGrades(Band.between(1, 4))))
              .decide(born(LocalDate.of(2012, 6, 1), 7), END_OF_OCTOBER))
          .withMessage("student.grade (7) must be a grade that the regulation is for: [>= 1 <= 4]");
    }

    private AttendanceFacts born(LocalDate born, int grade) {
      AttendanceFacts facts = StudentCase.minor().facts();
      return facts.withStudent(facts.student().withBirthDate(born).withGrade(grade));
    }
  }

  @Test
  void nothingIsRefusedOfWhatHasNoEffectYet() {
    AttendanceFacts late = taken("17.1", "preventive-talk", "2025-11-05", "2025-10-01");
    assertThat(AttendanceCalculator.of(POLICY).decide(late, END_OF_OCTOBER))
        .isEqualTo(AttendanceCalculator.of(POLICY)
            .decide(late.withMeasures(MeasureLog.EMPTY), END_OF_OCTOBER));
  }
}
