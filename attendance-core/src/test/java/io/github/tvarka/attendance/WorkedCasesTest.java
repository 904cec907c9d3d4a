package io.github.tvarka.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.escalation.Headroom;
import io.github.tvarka.attendance.escalation.OrderedMeasure;
import io.github.tvarka.attendance.escalation.PeriodDecision;
import io.github.tvarka.attendance.escalation.RowDecision;
import io.github.tvarka.attendance.escalation.RowOutcome;
import io.github.tvarka.attendance.excuse.AllowanceUse;
import io.github.tvarka.attendance.excuse.ExcuseOutcome;
import io.github.tvarka.attendance.excuse.ExcuseRequest;
import io.github.tvarka.attendance.excuse.ExcuseVerdict;
import io.github.tvarka.attendance.excuse.Ground;
import io.github.tvarka.attendance.excuse.Statement;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkedCasesTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2025, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2025, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final YearMonth MAY = YearMonth.of(2026, 5);

  private static LocalDate october(int day) {
    return OCTOBER.atDay(day);
  }

  private static LocalTime at(int hour, int minute) {
    return LocalTime.of(hour, minute);
  }

  private static List<String> excusedUnder(AttendanceDecision decision, String clause) {
    return decision.excuses().verdicts().stream()
        .filter(verdict -> verdict.outcome() instanceof ExcuseOutcome.Excused excused
            && excused.citation().clause().number().equals(clause))
        .map(verdict -> verdict.date().toString())
        .toList();
  }

  private static ExcuseVerdict verdict(AttendanceDecision decision, LocalDate date) {
    return decision.excuses().verdicts().stream()
        .filter(verdict -> verdict.date().equals(date))
        .findFirst()
        .orElseThrow();
  }

  private static PeriodDecision month(AttendanceDecision decision, YearMonth month) {
    return decision.escalation().at(month.atDay(1)).orElseThrow();
  }

  private static List<String> holding(AttendanceDecision decision, YearMonth month) {
    return month(decision, month).holding().stream()
        .map(row -> row.citation().clause().number())
        .filter(clause -> !clause.equals("16"))
        .toList();
  }

  private static RowDecision row(AttendanceDecision decision, YearMonth month, String clause) {
    return month(decision, month).row(Clause.of(clause)).orElseThrow();
  }

  @Nested
  class Excuses {
    StudentCase e1() {
      return StudentCase.minor()
          .absent(october(6), october(10))
          .notice(Ground.ILLNESS, october(6), october(10), october(6).atTime(7, 30));
    }

    @Test
    @Exercises({"6.1", "6.1.1", "7"})
    void e1FiveDaysOfIllnessOnTheParentsWord() {
      AttendanceDecision decision = e1().decide(october(31));
      assertThat(excusedUnder(decision, "6.1.1")).hasSize(5);
      assertThat(verdict(decision, october(6)).outcome())
          .isInstanceOfSatisfying(
              ExcuseOutcome.Excused.class,
              excused -> assertThat(excused.by()).isEqualTo(Role.CLASS_TEACHER));
      assertThat(use(decision, "6.1.1").left()).isEqualTo(Fraction.ZERO);
    }

    AllowanceUse use(AttendanceDecision decision, String clause) {
      return decision.excuses().uses().stream()
          .filter(use ->
              use.citation().clause().number().equals(clause) && use.range().contains(october(10)))
          .findFirst()
          .orElseThrow();
    }

    @Test
    @Exercises("6.1.2.1")
    void e2TheSixthDayOnAPlainMessageIsNotExcused() {
      AttendanceDecision decision = e1().absent(october(20))
          .notice(Ground.ILLNESS, october(20), at(7, 30))
          .decide(october(31));
      ExcuseVerdict verdict = verdict(decision, october(20));
      assertThat(verdict.outcome()).isEqualTo(new ExcuseOutcome.NotExcused());
      assertThat(verdict.findings())
          .extracting(finding -> finding.citation().clause().number())
          .contains("6.1.1", "6.1.2.1");
    }

    @Test
    @Exercises("6.1.2.1")
    void e3TheSixthDayWithAMedicalNoticeIsExcused() {
      AttendanceDecision decision = e1().absent(october(20))
          .notice(Ground.ILLNESS, october(20), at(7, 30), Statement.MEDICAL_NOTICE)
          .decide(october(31));
      assertThat(excusedUnder(decision, "6.1.2.1")).containsExactly("2025-10-20");
      assertThat(use(decision, "6.1.2.1").used()).isEqualTo(Fraction.of(6));
      assertThat(use(decision, "6.1.2.1").left()).isEqualTo(Fraction.of(15));
    }

    @Test
    @Exercises("6.1.2")
    void e4TwentyOneCalendarDaysFromTheFirst() {
      AttendanceDecision decision = StudentCase.minor()
          .absent(october(1), october(24))
          .notice(Ground.ILLNESS, october(1), october(7), october(1).atTime(7, 30))
          .notice(
              Ground.ILLNESS,
              october(8),
              october(24),
              october(8).atTime(7, 30),
              Statement.MEDICAL_NOTICE)
          .decide(october(31));
      assertThat(excusedUnder(decision, "6.1.1")).hasSize(5);
      assertThat(excusedUnder(decision, "6.1.2")).hasSize(10).last().isEqualTo("2025-10-21");
      for (int day = 22; day <= 24; day++) {
        assertThat(verdict(decision, october(day)).outcome())
            .isInstanceOf(ExcuseOutcome.LeftToSchool.class);
      }
    }

    @Test
    void e4TheMedicalNoticeAloneCoversTheSpellFromItsFirstDay() {
      AttendanceDecision decision = StudentCase.minor()
          .absent(october(1), october(24))
          .notice(
              Ground.ILLNESS,
              october(1),
              october(24),
              october(8).atTime(13, 40),
              Statement.MEDICAL_NOTICE)
          .decide(october(31));
      assertThat(excusedUnder(decision, "6.1.2")).hasSize(15);
    }

    @Test
    void e5ASpellOverTheHolidaysAndTheMonthsEnd() {
      AttendanceDecision decision = StudentCase.minor()
          .absent(october(28), october(31))
          .absent(NOVEMBER.atDay(10), NOVEMBER.atDay(11))
          .notice(Ground.ILLNESS, october(28), october(31), october(28).atTime(7, 30))
          .notice(
              Ground.ILLNESS,
              NOVEMBER.atDay(10),
              NOVEMBER.atDay(11),
              NOVEMBER.atDay(10).atTime(7, 30))
          .decide(NOVEMBER.atDay(30));
      assertThat(excusedUnder(decision, "6.1.1")).hasSize(6);
    }

    @Test
    @Exercises("8")
    void e6TheLastMinuteIsInTimeAndTheNextIsLate() {
      for (int minute = 40; minute <= 41; minute++) {
        AttendanceDecision decision = StudentCase.minor()
            .absent(october(9))
            .notice(Ground.ILLNESS, october(9), at(13, minute))
            .decide(october(9));
        assertThat(verdict(decision, october(9)).outcome() instanceof ExcuseOutcome.Excused)
            .isEqualTo(minute == 40);
      }
    }

    @Test
    @Exercises("10.1")
    void e7TheExcuseStandsButTheDutyIsNotShownToBeMet() {
      AttendanceDecision decision = StudentCase.minor()
          .absent(october(9))
          .notice(Ground.ILLNESS, october(9), at(9, 15))
          .decide(october(9));
      ExcuseVerdict verdict = verdict(decision, october(9));
      assertThat(verdict.outcome()).isInstanceOf(ExcuseOutcome.Excused.class);
      assertThat(verdict.duties()).singleElement().satisfies(duty -> {
        assertThat(duty.citation().clause()).isEqualTo(Clause.of("10.1"));
        assertThat(duty.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(duty.needs()).containsExactly(new Need.OfFact(FactKey.of("objective-reasons")));
      });
    }

    @Test
    @Exercises("6.2")
    void e8TheFourthPersonalDayIsLeftToTheSchool() {
      LocalDate[] days = {SEPTEMBER.atDay(15), SEPTEMBER.atDay(16), SEPTEMBER.atDay(17), october(20)
      };
      StudentCase student = StudentCase.minor();
      for (LocalDate day : days) {
        student.absent(day).notice(Ground.PERSONAL, day, at(7, 30));
      }
      AttendanceDecision decision = student.decide(october(31));
      assertThat(excusedUnder(decision, "6.2")).hasSize(3);
      assertThat(verdict(decision, october(20)).outcome())
          .isInstanceOf(ExcuseOutcome.LeftToSchool.class);
    }

    @Test
    @Exercises({"6.3", "7", "8"})
    void e9TheHeadExcusesTheSchoolBusAndTheClassTeacherTheCityBus() {
      StudentCase student =
          StudentCase.minor().absentLessons(october(9), 1).absentLessons(october(13), 1);
      ExcuseRequest.Builder bus = student.builder(Ground.FORCE_MAJEURE, october(9), october(9));
      bus.givenBy(Role.SCHOOL).addStatements(Statement.SCHOOL_TRANSPORT);
      student.request(bus.build()).notice(Ground.FORCE_MAJEURE, october(13), at(7, 30));
      AttendanceDecision decision = student.decide(october(31));
      assertThat(((ExcuseOutcome.Excused) verdict(decision, october(9)).outcome()).by())
          .isEqualTo(Role.HEAD);
      assertThat(((ExcuseOutcome.Excused) verdict(decision, october(13)).outcome()).by())
          .isEqualTo(Role.CLASS_TEACHER);
    }

    @Test
    @Exercises("6.2")
    void e10SingleLessonsAreLeftToTheSchoolAndDoNotUseUpDays() {
      AttendanceDecision decision = StudentCase.minor()
          .absentLessons(october(9), 4, 5, 6)
          .notice(Ground.PERSONAL, october(9), at(7, 30), Statement.REASONS_GIVEN)
          .decide(october(31));
      assertThat(verdict(decision, october(9)).outcome())
          .isInstanceOf(ExcuseOutcome.LeftToSchool.class);
      assertThat(use(decision, "6.2").left()).isEqualTo(Fraction.of(3));
    }
  }

  @Nested
  class Ladder {
    @Test
    @Exercises({"17", "17.1"})
    void l1SixLessons() {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(SEPTEMBER, 6).decide(SEPTEMBER.atEndOfMonth());
      assertThat(holding(decision, SEPTEMBER)).containsExactly("17.1");
      RowOutcome.Holds holds =
          (RowOutcome.Holds) row(decision, SEPTEMBER, "17.1").outcome();
      assertThat(holds.measures())
          .extracting(measure -> measure.measure().modality())
          .containsOnly(Modality.MAY);
      assertThat(decision.headroom())
          .filteredOn(headroom -> headroom.citation().clause().number().equals("17.2"))
          .extracting(Headroom::further)
          .containsExactly(2);
    }

    @Test
    @Exercises({"17.1", "17.2"})
    void l2SevenLessonsAreTheMilderRowByTheDeclaredReading() {
      StudentCase student = StudentCase.minor().unexcused(SEPTEMBER, 7);
      AttendanceDecision decision = student.decide(SEPTEMBER.atEndOfMonth());
      assertThat(holding(decision, SEPTEMBER)).containsExactly("17.1");
      assertThat(row(decision, SEPTEMBER, "17.1").readings()).contains("seven-lessons");
      assertThat(row(decision, SEPTEMBER, "17.2").outcome()).isInstanceOf(RowOutcome.Yields.class);
      ReadingChoices stricter = ReadingChoices.DEFAULTS.with("seven-lessons", "stricter");
      assertThat(holding(
              student.decide(Rukainiai2023.policy(stricter), SEPTEMBER.atEndOfMonth()), SEPTEMBER))
          .containsExactly("17.2");
      ReadingChoices both = ReadingChoices.DEFAULTS.with("seven-lessons", "both");
      assertThat(holding(
              student.decide(Rukainiai2023.policy(both), SEPTEMBER.atEndOfMonth()), SEPTEMBER))
          .containsExactly("17.1", "17.2");
    }

    @Test
    @Exercises({"17.2", "17.3"})
    void l3EightFourteenFifteen() {
      int[] lessons = {8, 14, 15};
      String[] rows = {"17.2", "17.2", "17.3"};
      for (int i = 0; i < lessons.length; i++) {
        AttendanceDecision decision =
            StudentCase.minor().unexcused(SEPTEMBER, lessons[i]).decide(SEPTEMBER.atEndOfMonth());
        assertThat(holding(decision, SEPTEMBER)).containsExactly(rows[i]);
      }
    }

    @Test
    @Exercises("17.2")
    void l4AgainInTheNextMonth() {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(SEPTEMBER, 3).unexcused(OCTOBER, 2).decide(october(31));
      assertThat(holding(decision, SEPTEMBER)).containsExactly("17.1");
      assertThat(holding(decision, OCTOBER)).containsExactly("17.2");
    }

    @Test
    void l5AgainAfterAMonthWithout() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(SEPTEMBER, 3)
          .unexcused(NOVEMBER, 1)
          .decide(NOVEMBER.atEndOfMonth());
      assertThat(holding(decision, OCTOBER)).isEmpty();
      assertThat(holding(decision, NOVEMBER)).containsExactly("17.2");
    }

    @Test
    void l6FewerAfterMoreThanFourteen() {
      AttendanceDecision decision =
          StudentCase.minor().unexcused(SEPTEMBER, 15).unexcused(OCTOBER, 5).decide(october(31));
      assertThat(holding(decision, OCTOBER)).containsExactly("17.2");
    }

    StudentCase l7() {
      return StudentCase.minor()
          .unexcused(SEPTEMBER, 15)
          .unexcused(OCTOBER, 15)
          .taken("17.4", "commission-hearing", NOVEMBER.atDay(12), october(1));
    }

    @Test
    @Exercises({"17.4", "17.4.3"})
    void l7TheCommissionAndAPlanOnTrial() {
      AttendanceDecision decision = l7().decide(NOVEMBER.atEndOfMonth());
      assertThat(holding(decision, OCTOBER)).containsExactly("17.4");
      assertThat(holding(decision, NOVEMBER)).containsExactly("17.4.3");
      RowOutcome.Holds plan =
          (RowOutcome.Holds) row(decision, NOVEMBER, "17.4.3").outcome();
      assertThat(plan.measures())
          .extracting(OrderedMeasure::until)
          .first()
          .satisfies(until -> assertThat(until).contains(LocalDate.of(2025, 12, 11)));
      RowOutcome.Holds hearing =
          (RowOutcome.Holds) row(decision, OCTOBER, "17.4").outcome();
      assertThat(hearing.measures().get(0).doneOn()).contains(NOVEMBER.atDay(12));
    }

    @Test
    @Exercises("18")
    void l8OneLessonAfterTheHearing() {
      AttendanceDecision decision =
          l7().absentLessons(NOVEMBER.atDay(20), 1).decide(NOVEMBER.atEndOfMonth());
      assertThat(holding(decision, NOVEMBER)).contains("18");
      assertThat(holding(decision, OCTOBER)).doesNotContain("18");
    }

    @Test
    void l9TheNextSchoolYearBeginsAnew() {
      YearMonth next = YearMonth.of(2026, 9);
      AttendanceDecision decision =
          StudentCase.minor().unexcused(MAY, 15).unexcused(next, 15).decide(next.atEndOfMonth());
      assertThat(holding(decision, next)).containsExactly("17.3");
    }

    @Test
    @Exercises("20")
    void l10MoreThanHalfOfTheMonth() {
      AttendanceDecision sixty =
          StudentCase.minor().unexcused(JANUARY, 60).decide(JANUARY.atEndOfMonth());
      assertThat(row(sixty, JANUARY, "20").outcome()).isEqualTo(new RowOutcome.DoesNotHold());
      AttendanceDecision more =
          StudentCase.minor().unexcused(JANUARY, 61).decide(JANUARY.atEndOfMonth());
      assertThat(row(more, JANUARY, "20").outcome())
          .isInstanceOfSatisfying(
              RowOutcome.NotYetKnown.class,
              unknown -> assertThat(unknown.needs())
                  .containsExactly(new Need.OfFact(FactKey.of("support-exhausted"))));
      AttendanceDecision known = StudentCase.minor()
          .unexcused(JANUARY, 61)
          .fact("support-exhausted", Truth.YES)
          .decide(JANUARY.atEndOfMonth());
      assertThat(holding(known, JANUARY)).containsExactly("17.3", "20");
    }

    @Test
    @Exercises("21")
    void l11OnTheSixteenthBirthday() {
      StudentCase student = StudentCase.minor()
          .born(LocalDate.of(2009, 10, 15))
          .unexcused(OCTOBER, 15)
          .fact("not-attending-school", Truth.YES);
      assertThat(row(student.decide(october(14)), OCTOBER, "21").outcome())
          .isEqualTo(new RowOutcome.NotApplicable());
      assertThat(row(student.decide(october(15)), OCTOBER, "21").holds()).isTrue();
    }

    @Test
    void l12FourteenAndTwoUnmarked() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(OCTOBER, 14)
          .unmarked(october(20), 1, 2)
          .decide(october(31));
      assertThat(holding(decision, OCTOBER)).containsExactly("17.2");
      assertThat(row(decision, OCTOBER, "17.3").outcome())
          .isInstanceOfSatisfying(
              RowOutcome.NotYetKnown.class,
              unknown -> assertThat(unknown.needs())
                  .containsExactly(new Need.OfLessonMarks(
                      List.of(new LessonSlot(october(20), 1), new LessonSlot(october(20), 2)))));
    }

    @Test
    void l13ALateConsentMakesARowFallAway() {
      AttendanceDecision decision = StudentCase.minor()
          .unexcused(SEPTEMBER, 8)
          .taken("17.2", "feedback-talk", SEPTEMBER.atDay(20), SEPTEMBER.atDay(1))
          .decided(SEPTEMBER.atDay(1), true, october(2), 1, 2, 3)
          .decide(october(2));
      assertThat(holding(decision, SEPTEMBER)).containsExactly("17.1");
      assertThat(month(decision, SEPTEMBER).fallenAway())
          .singleElement()
          .satisfies(done -> assertThat(done.on()).isEqualTo(SEPTEMBER.atDay(20)));
    }
  }
}
