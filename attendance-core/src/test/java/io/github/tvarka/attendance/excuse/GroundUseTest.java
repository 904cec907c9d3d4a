package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.absence.AbsenceLog;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.StudentProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroundUseTest {
  private static final AllowanceLimit FIVE_DAYS =
      AllowanceLimit.of(5, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH);
  private static final AllowanceLimit WHOLE_DAYS = FIVE_DAYS.withWholeDaysOnly(true);
  private static final AllowanceLimit OF_A_SPELL =
      AllowanceLimit.of(21, DayUnit.CALENDAR_DAY, Window.SPELL);
  private static final AllowanceLimit OF_A_MONTH =
      AllowanceLimit.of(21, DayUnit.CALENDAR_DAY, Window.CALENDAR_MONTH);
  private static final Clause TIER = Clause.of("1");
  private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6);

  private final GroundUse use = new GroundUse(
      Allowance.of(
          Clause.of("1"),
          Ground.ILLNESS,
          List.of(AllowanceTier.builder()
              .clause(Clause.of("1"))
              .approver(Role.CLASS_TEACHER)
              .build())),
      facts(),
      ground -> Optional.empty());

  private static ExcuseFacts facts() {
    return new ExcuseFacts(
        StudentProfile.UNKNOWN,
        SchoolYear2025.calendar(),
        SchoolYear2025.timetable(),
        AbsenceLog.EMPTY,
        List.of(),
        List.of(),
        FactLog.EMPTY);
  }

  private static Uses.Asked asked(List<Integer> lessons) {
    return new Uses.Asked(lessons, lessons, "N-2", TIER);
  }

  private static MissedDay missed(LocalDate day) {
    List<LessonEntry> entries = IntStream.rangeClosed(1, 6)
        .mapToObj(lesson -> new LessonEntry(day, lesson, Mark.ABSENT))
        .toList();
    return new MissedDay(day, entries, SchoolYear2025.timetable().lessons(day));
  }

  private void excused(LocalDate... days) {
    for (LocalDate day : days) {
      use.claim(day);
    }
    for (LocalDate day : days) {
      use.excuse(missed(day), new Uses.Asked(ALL, ALL, "N-1", TIER));
    }
  }

  private long used(AllowanceLimit limit, LocalDate day) {
    return number(use.used(limit, use.range(limit, day).orElseThrow(), TIER));
  }

  private static long number(UsedUp used) {
    assertThat(used.amount().exact()).isTrue();
    return used.amount().least().numerator();
  }

  @Test
  void countsSchoolDaysOfTheWindow() {
    excused(october(9), october(10), october(13), november(10));
    assertThat(used(FIVE_DAYS, october(9))).isEqualTo(3);
    assertThat(used(FIVE_DAYS, november(10))).isEqualTo(1);
  }

  @Test
  void countsADayOnce() {
    excused(october(9));
    excused(october(9));
    assertThat(used(FIVE_DAYS, october(9))).isEqualTo(1);
    assertThat(
            number(use.usedWith(FIVE_DAYS, DateRange.of(OCTOBER), missed(october(9)), asked(ALL))))
        .isEqualTo(1);
    assertThat(
            number(use.usedWith(FIVE_DAYS, DateRange.of(OCTOBER), missed(october(10)), asked(ALL))))
        .isEqualTo(2);
  }

  @Test
  void countsLessonsNoticesAndWorkingDays() {
    for (LocalDate day : List.of(october(9), october(10), october(13))) {
      use.claim(day);
    }
    use.excuse(missed(october(9)), new Uses.Asked(List.of(1, 2), List.of(1, 2), "N-1", TIER));
    use.excuse(missed(october(10)), new Uses.Asked(ALL, ALL, "N-1", TIER));
    use.excuse(missed(october(13)), new Uses.Asked(List.of(3), List.of(3), "N-2", Clause.of("2")));
    assertThat(used(AllowanceLimit.of(9, DayUnit.LESSON, Window.CALENDAR_MONTH), october(9)))
        .isEqualTo(9);
    assertThat(used(AllowanceLimit.of(9, DayUnit.NOTICE, Window.CALENDAR_MONTH), october(9)))
        .isEqualTo(2);
    assertThat(used(AllowanceLimit.of(9, DayUnit.WORKING_DAY, Window.CALENDAR_MONTH), october(9)))
        .isEqualTo(3);
    assertThat(used(AllowanceLimit.of(9, DayUnit.WORKING_DAY, Window.SPELL), october(13)))
        .isEqualTo(3);
    AllowanceLimit ofTier =
        AllowanceLimit.of(9, DayUnit.LESSON, Window.CALENDAR_MONTH).ofTier();
    assertThat(used(ofTier, october(9))).isEqualTo(8);
  }

  @Test
  void takesTheOtherLimitWhereTheCalendarHasNoSuchTerm() {
    AllowanceLimit trimester = AllowanceLimit.of(2, DayUnit.SCHOOL_DAY, Window.TRIMESTER);
    AllowanceLimit halfYear = AllowanceLimit.of(3, DayUnit.SCHOOL_DAY, Window.HALF_YEAR);
    assertThat(use.inForce(trimester.orElse(halfYear), october(9))).isEqualTo(halfYear);
    assertThat(use.inForce(halfYear.orElse(trimester), october(9)).atMost()).isEqualTo(3);
  }

  @Test
  void knowsDaysBesideOthersAndBesideBreaks() {
    excused(october(10));
    assertThat(use.besideUse(october(13))).isTrue();
    assertThat(use.besideUse(october(14))).isFalse();
    assertThat(use.besideUse(october(10))).isFalse();
    assertThat(use.besideBreak(october(31))).isTrue();
    assertThat(use.besideBreak(november(10))).isTrue();
    assertThat(use.besideBreak(october(13))).isFalse();
  }

  @Test
  void countsWholeDaysAloneWhereOnlyTheyUseUp() {
    use.claim(october(9));
    use.excuse(missed(october(9)), new Uses.Asked(List.of(1, 2, 3), List.of(1, 2, 3), "N-1", TIER));
    assertThat(used(WHOLE_DAYS, october(9))).isZero();
    assertThat(used(FIVE_DAYS, october(9))).isEqualTo(1);
    use.excuse(missed(october(9)), new Uses.Asked(List.of(4, 5, 6), List.of(4, 5, 6), "N-1", TIER));
    assertThat(used(WHOLE_DAYS, october(9))).isEqualTo(1);
  }

  @Test
  void countsASpellFromItsFirstDayWeekendsIncluded() {
    excused(october(9), october(10), october(13));
    assertThat(used(OF_A_SPELL, october(13))).isEqualTo(5);
    assertThat(use.range(OF_A_SPELL, october(10))).contains(new DateRange(october(9), october(10)));
  }

  @Test
  void countsTheCalendarDaysOfEachSpellInsideTheMonth() {
    excused(october(9), october(10), october(13), october(30), october(31), november(10));
    // 9 to 13 are five, 30 and 31 two of a spell that goes on to 10 November.
    assertThat(used(OF_A_MONTH, october(9))).isEqualTo(7);
    assertThat(used(OF_A_MONTH, november(10))).isEqualTo(10);
  }
}
