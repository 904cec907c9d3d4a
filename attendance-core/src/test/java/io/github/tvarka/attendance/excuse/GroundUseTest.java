package io.github.tvarka.attendance.excuse;

import static io.github.tvarka.attendance.SchoolDays.OCTOBER;
import static io.github.tvarka.attendance.SchoolDays.november;
import static io.github.tvarka.attendance.SchoolDays.october;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.absence.LessonEntry;
import io.github.tvarka.attendance.absence.Mark;
import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.role.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroundUseTest {
  private static final AllowanceLimit FIVE_DAYS =
      AllowanceLimit.of(5, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH);
  private static final AllowanceLimit WHOLE_DAYS = new AllowanceLimit(
      Optional.empty(), 5, DayUnit.SCHOOL_DAY, Window.CALENDAR_MONTH, Optional.of(true), List.of());
  private static final AllowanceLimit OF_A_SPELL =
      AllowanceLimit.of(21, DayUnit.CALENDAR_DAY, Window.SPELL);
  private static final AllowanceLimit OF_A_MONTH =
      AllowanceLimit.of(21, DayUnit.CALENDAR_DAY, Window.CALENDAR_MONTH);
  private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6);

  private final GroundUse use = new GroundUse(
      Allowance.of(
          Clause.of("1"),
          Ground.ILLNESS,
          List.of(AllowanceTier.builder()
              .clause(Clause.of("1"))
              .approver(Role.CLASS_TEACHER)
              .build())),
      SchoolYear2025.calendar());

  private static MissedDay missed(LocalDate day) {
    List<LessonEntry> entries = IntStream.rangeClosed(1, 6)
        .mapToObj(lesson -> new LessonEntry(day, lesson, Mark.ABSENT))
        .toList();
    return new MissedDay(day, entries, SchoolYear2025.timetable().lessons(day));
  }

  private void excused(LocalDate... days) {
    use.claim(List.of(days));
    for (LocalDate day : days) {
      use.excuse(missed(day), ALL);
    }
  }

  private int used(AllowanceLimit limit, LocalDate day) {
    return use.used(limit, use.range(limit, day).orElseThrow());
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
    assertThat(use.usedWith(FIVE_DAYS, DateRange.of(OCTOBER), missed(october(9)), ALL))
        .isEqualTo(1);
    assertThat(use.usedWith(FIVE_DAYS, DateRange.of(OCTOBER), missed(october(10)), ALL))
        .isEqualTo(2);
  }

  @Test
  void countsWholeDaysAloneWhereOnlyTheyUseUp() {
    use.claim(List.of(october(9)));
    use.excuse(missed(october(9)), List.of(1, 2, 3));
    assertThat(used(WHOLE_DAYS, october(9))).isZero();
    assertThat(used(FIVE_DAYS, october(9))).isEqualTo(1);
    use.excuse(missed(october(9)), List.of(4, 5, 6));
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
