package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.SchoolDays.END_OF_OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendanceCalculator;
import io.github.tvarka.attendance.AttendanceDecision;
import io.github.tvarka.attendance.AttendanceFacts;
import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.StudentCase;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.attendance.notice.Channel;
import io.github.tvarka.attendance.preset.Rukainiai2023;
import io.github.tvarka.policy.calendar.LessonSlot;
import io.github.tvarka.policy.calendar.SchoolSession;
import io.github.tvarka.policy.calendar.TermKind;
import io.github.tvarka.policy.calendar.Timetable;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In what allowances are measured, and of which grounds together; all regulations here are made up. Lessons last 45 minutes. */
class AllowanceUnitsTest {
  private static final LocalTime MORNING = LocalTime.of(7, 30);
  private static final Ground SPORT = Ground.of("sport");
  private static final Timetable WITH_SESSIONS = SchoolYear2025.timetable()
      .withSessions(
          new SchoolSession("morning", List.of(1, 2, 3, 4)),
          new SchoolSession("afternoon", List.of(5, 6)));

  private static AttendancePolicy policy(Allowance... allowances) {
    AttendancePolicy policy = Rukainiai2023.policy();
    return policy.withExcuses(
        new ExcusePolicy(policy.excuses().notice(), List.of(allowances), List.of()));
  }

  private static AllowanceTier.Builder tier(String clause) {
    return AllowanceTier.builder().clause(Clause.of(clause)).approver(Role.CLASS_TEACHER);
  }

  private static Allowance personal(AllowanceLimit... limits) {
    return Allowance.of(
        Clause.of("6.2"), Ground.PERSONAL, List.of(tier("6.2").addLimits(limits).build()));
  }

  private static AllowanceLimit monthly(int atMost, DayUnit unit) {
    return AllowanceLimit.of(atMost, unit, Window.CALENDAR_MONTH);
  }

  private static ExcuseOutcome outcome(AttendanceDecision decision, LocalDate day, int lesson) {
    return decision.excuses().verdict(new LessonSlot(day, lesson)).orElseThrow().outcome();
  }

  private static boolean excused(AttendanceDecision decision, LocalDate day, int lesson) {
    return outcome(decision, day, lesson) instanceof ExcuseOutcome.Excused;
  }

  private static AllowanceUse use(AttendanceDecision decision, Ground ground) {
    return decision.excuses().uses().stream()
        .filter(use -> use.ground().equals(ground))
        .findFirst()
        .orElseThrow();
  }

  /** Missed lessons of one day each, told of in the morning; minutes below 0 are not told. */
  private static AttendanceFacts facts(LocalDate day, Mark mark, int... minutes) {
    List<LessonEntry> entries = new ArrayList<>();
    for (int i = 0; i < minutes.length; i++) {
      Optional<Integer> told = minutes[i] < 0 ? Optional.empty() : Optional.of(minutes[i]);
      entries.add(new LessonEntry(day, i + 1, mark, told, Optional.empty()));
    }
    return StudentCase.minor()
        .notice(Ground.PERSONAL, day, MORNING)
        .facts()
        .withAbsences(AbsenceLog.of(entries));
  }

  private static AttendanceDecision decide(AttendancePolicy policy, AttendanceFacts facts) {
    return AttendanceCalculator.of(policy).decide(facts, END_OF_OCTOBER);
  }

  @Nested
  class Time {
    @ParameterizedTest(name = "{0} lessons of 45 minutes within {1} {2}: excused {3}")
    @CsvSource({
      "3, 135, MINUTE, true",
      "3, 134, MINUTE, false",
      "4, 3, HOUR, true",
      "5, 3, HOUR, false",
      "2, 1, HOUR, false",
      "2, 2, HOUR, true"
    })
    void isThatOfTheLessons(int lessons, int atMost, DayUnit unit, boolean expected) {
      AttendanceFacts facts = facts(october(9), Mark.ABSENT, new int[lessons]);
      AttendanceDecision decision = decide(
          policy(personal(monthly(atMost, unit))),
          facts.withAbsences(AbsenceLog.of(facts.absences().entries().stream()
              .map(entry -> new LessonEntry(entry.date(), entry.lesson(), Mark.ABSENT))
              .toList())));
      assertThat(excused(decision, october(9), 1)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1} minutes within an hour: excused {2}")
    @CsvSource({"30, 29, true", "30, 30, true", "30, 31, false"})
    void isWhatIsToldOfParts(int first, int second, boolean expected) {
      AttendanceDecision decision = decide(
          policy(personal(monthly(1, DayUnit.HOUR))),
          facts(october(9), Mark.ABSENT, first, second));
      assertThat(excused(decision, october(9), 1)).isEqualTo(expected);
    }

    @Test
    void leftIsToldInPartsOfHours() {
      AttendanceDecision decision =
          decide(policy(personal(monthly(2, DayUnit.HOUR))), facts(october(9), Mark.ABSENT, 45));
      AllowanceUse use = use(decision, Ground.PERSONAL);
      assertThat(use.used()).isEqualTo(Fraction.of(3, 4));
      assertThat(use.left()).isEqualTo(Fraction.of(5, 4));
    }

    @Test
    void ofALateArrivalIsUnknownUntilToldUnlessAllOfItWouldDo() {
      Allowance late = Allowance.of(
          Clause.of("6.2"),
          Ground.PERSONAL,
          List.of(tier("6.2")
              .coverage(Coverage.LATE_ARRIVALS)
              .addLimits(monthly(60, DayUnit.MINUTE))
              .build()));
      AttendanceDecision one = decide(policy(late), facts(october(9), Mark.LATE, -1));
      assertThat(excused(one, october(9), 1)).isTrue();
      assertThat(use(one, Ground.PERSONAL).left()).isEqualTo(Fraction.of(15));
      AttendanceDecision two = decide(policy(late), facts(october(9), Mark.LATE, -1, 40));
      assertThat(outcome(two, october(9), 1))
          .isEqualTo(new ExcuseOutcome.NotYetKnown(
              List.of(new Need.OfLessonMarks(List.of(new LessonSlot(october(9), 1))))));
      assertThat(excused(decide(policy(late), facts(october(9), Mark.LATE, 20, 40)), october(9), 1))
          .isTrue();
      assertThat(excused(decide(policy(late), facts(october(9), Mark.LATE, 21, 40)), october(9), 1))
          .isFalse();
    }
  }

  @Nested
  class Sessions {
    private final AttendancePolicy policy = policy(personal(monthly(2, DayUnit.SESSION)));

    private StudentCase away(Timetable timetable, int... lessons) {
      return StudentCase.minor()
          .timetable(timetable)
          .absentLessons(october(9), lessons)
          .notice(Ground.PERSONAL, october(9), MORNING)
          .absentLessons(october(10), 1, 2)
          .notice(Ground.PERSONAL, october(10), MORNING);
    }

    @Test
    void areUsedUpByAnyOfTheirLessons() {
      AttendanceDecision halfADay = away(WITH_SESSIONS, 1, 2, 3).decide(policy, END_OF_OCTOBER);
      assertThat(excused(halfADay, october(9), 1)).isTrue();
      assertThat(excused(halfADay, october(10), 1)).isTrue();
      assertThat(use(halfADay, Ground.PERSONAL).left()).isEqualTo(Fraction.ZERO);
      AttendanceDecision aDay = away(WITH_SESSIONS, 4, 5).decide(policy, END_OF_OCTOBER);
      assertThat(excused(aDay, october(9), 4)).isTrue();
      assertThat(excused(aDay, october(10), 1)).isFalse();
    }

    @Test
    void areUnknownWhereTheTimetableHasNone() {
      AttendanceDecision decision =
          away(SchoolYear2025.timetable(), 1, 2).decide(policy, END_OF_OCTOBER);
      assertThat(excused(decision, october(9), 1)).isTrue();
      assertThat(outcome(decision, october(10), 1)).isInstanceOf(ExcuseOutcome.NotYetKnown.class);
      assertThat(((ExcuseOutcome.NotYetKnown) outcome(decision, october(10), 1)).needs())
          .singleElement()
          .isInstanceOf(Need.OfSession.class);
    }
  }

  @Nested
  class Lessons {
    private final AttendancePolicy policy = policy(personal(monthly(6, DayUnit.LESSON)));

    @Test
    void areUsedUpOnceThoughTwoNoticesAreAboutThem() {
      ExcuseRequest first = StudentCase.minor()
          .builder(Ground.PERSONAL, october(9), october(9))
          .id("first")
          .lessons(List.of(1, 2))
          .givenBy(Role.PARENT)
          .channel(Channel.E_DIARY)
          .receivedAt(october(9).atTime(7, 0))
          .build();
      AttendanceDecision decision = StudentCase.minor()
          .absent(october(9))
          .request(first)
          .notice(Ground.PERSONAL, october(9), MORNING)
          .decide(policy, END_OF_OCTOBER);
      assertThat(excused(decision, october(9), 6)).isTrue();
      assertThat(use(decision, Ground.PERSONAL).used()).isEqualTo(Fraction.of(6));
    }

    @Test
    void thatSomebodyHasJudgedUseUpNothing() {
      AttendanceDecision decision = StudentCase.minor()
          .marked(Mark.EXCUSED, october(9), 1, 2)
          .absentLessons(october(9), 3, 4)
          .notice(Ground.PERSONAL, october(9), MORNING)
          .decide(policy, END_OF_OCTOBER);
      assertThat(use(decision, Ground.PERSONAL).used()).isEqualTo(Fraction.of(2));
    }
  }

  @Nested
  class Together {
    private final AllowanceLimit two = AllowanceLimit.of(2, DayUnit.SCHOOL_DAY, Window.HALF_YEAR);

    private Allowance sport(AllowanceLimit limit) {
      return Allowance.of(
          Clause.of("6.3"), SPORT, List.of(tier("6.3").addLimits(limit).build()));
    }

    private StudentCase away() {
      return StudentCase.minor()
          .personalDays(october(7))
          .absent(october(9))
          .notice(SPORT, october(9), MORNING)
          .personalDays(october(14));
    }

    @Test
    void twoGroundsHaveOneBudget() {
      AttendancePolicy shared =
          policy(personal(two.withTogether(SPORT)), sport(two.withTogether(Ground.PERSONAL)));
      AttendanceDecision decision = away().decide(shared, END_OF_OCTOBER);
      assertThat(excused(decision, october(7), 1)).isTrue();
      assertThat(excused(decision, october(9), 1)).isTrue();
      assertThat(excused(decision, october(14), 1)).isFalse();
      assertThat(use(decision, SPORT).left()).isEqualTo(Fraction.ZERO);
      assertThat(use(decision, Ground.PERSONAL).used()).isEqualTo(Fraction.of(2));
    }

    @Test
    void withoutItEachHasItsOwn() {
      AttendanceDecision decision =
          away().decide(policy(personal(two), sport(two)), END_OF_OCTOBER);
      assertThat(excused(decision, october(14), 1)).isTrue();
    }

    @Test
    void aDayOnBothGroundsCountsOnce() {
      AttendancePolicy shared =
          policy(personal(two.withTogether(SPORT)), sport(two.withTogether(Ground.PERSONAL)));
      ExcuseRequest first = StudentCase.minor()
          .builder(SPORT, october(7), october(7))
          .id("first")
          .lessons(List.of(1, 2))
          .givenBy(Role.PARENT)
          .channel(Channel.E_DIARY)
          .receivedAt(october(7).atTime(7, 0))
          .build();
      AttendanceDecision decision = StudentCase.minor()
          .personalDays(october(7), october(9))
          .request(first)
          .decide(shared, END_OF_OCTOBER);
      assertThat(excused(decision, october(7), 1)).isTrue();
      assertThat(excused(decision, october(7), 6)).isTrue();
      assertThat(excused(decision, october(9), 1)).isTrue();
    }

    @Test
    void allThatIsToldOnBothGroundsMayCount() {
      AttendancePolicy shared = policy(
          personal(two.withTogether(SPORT).ofAllTold()),
          sport(two.withTogether(Ground.PERSONAL).ofAllTold()));
      AttendanceDecision decision = away().decide(shared, END_OF_OCTOBER);
      assertThat(excused(decision, october(7), 1)).isFalse();
      assertThat(excused(decision, october(9), 1)).isFalse();
    }

    @Test
    void refusesAGroundWithoutAllowanceAndItself() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(personal(two.withTogether(SPORT))))
          .withMessage(
              "excuses.allowances[0].tiers[0].limits[0].together (sport) must be one of the other grounds [] (clause 6.2)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy(personal(two.withTogether(Ground.PERSONAL)), sport(two)))
          .withMessage(
              "excuses.allowances[0].tiers[0].limits[0].together (personal) must be one of the other grounds [sport] (clause 6.2)");
    }

    @Test
    void refusesWhatOneGroundAloneHas() {
      String rule =
          "limit.together ([sport]) must not stand with per spell or counts tier, which look at one ground alone";
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> AllowanceLimit.of(2, DayUnit.SCHOOL_DAY, Window.SPELL).withTogether(SPORT))
          .withMessage(rule);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> two.ofTier().withTogether(SPORT))
          .withMessage(rule);
    }
  }

  @Nested
  class ReachingBack {
    private AttendanceDecision ill(ReachBack reach, LocalDate from, LocalDate to, LocalDate told) {
      Allowance illness = Allowance.of(
          Clause.of("6.1"),
          Ground.ILLNESS,
          List.of(tier("6.1").reachesBack(reach).build()));
      return StudentCase.minor()
          .absent(from, to)
          .notice(Ground.ILLNESS, from, to, told.atTime(MORNING))
          .decide(policy(illness), END_OF_OCTOBER.plusMonths(1));
    }

    @ParameterizedTest(name = "told on {0} October: the first day is excused {1}")
    @CsvSource({"6, true", "8, true", "9, true", "10, false"})
    void goesByTheSpellWhereTheTextDoes(int told, boolean expected) {
      ReachBack reach = ReachBack.of(3, Window.SPELL);
      AttendanceDecision decision = ill(reach, october(6), october(13), october(told));
      assertThat(excused(decision, october(6), 1)).isEqualTo(expected);
      assertThat(excused(decision, october(13), 1)).isTrue();
    }

    @Test
    void goesOverAMonthsEndWithALongerWindow() {
      LocalDate told = november(10);
      AttendanceDecision byMonth = ill(ReachBack.ofMonth(2), october(30), november(10), told);
      assertThat(excused(byMonth, october(30), 1)).isFalse();
      AttendanceDecision byHalfYear =
          ill(ReachBack.of(2, Window.HALF_YEAR), october(30), november(10), told);
      assertThat(excused(byHalfYear, october(30), 1)).isTrue();
    }

    @Test
    void isUnknownWithoutTheTerm() {
      AttendanceDecision decision =
          ill(ReachBack.of(2, Window.TRIMESTER), october(6), october(9), october(8));
      assertThat(outcome(decision, october(6), 1))
          .isEqualTo(new ExcuseOutcome.NotYetKnown(
              List.of(new Need.OfTerm(TermKind.TRIMESTER, october(6)))));
      assertThat(excused(decision, october(8), 1)).isTrue();
    }

    @Test
    void refusesAWindowThatEndsOnTheDay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReachBack.of(2, Window.parse("rolling-30-days")))
          .withMessage("reachesBack.per (rolling-30-days) must be a week, a calendar month, a term,"
              + " a school year or spell");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReachBack.ofMonth(-1))
          .withMessage("reachesBack.afterSchoolDays (-1) must not be negative");
    }
  }
}
