package io.github.tvarka.progress.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.DateRange;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyLog;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.SchoolCalendars;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duties of chapter III over the school year 2025-2026. */
class KedainiaiDutiesTest {
  private static final DateRange YEAR =
      SchoolCalendars.YEAR_2025.schoolYear(LocalDate.of(2025, 9, 1)).orElseThrow();
  private final KedainiaiCase byDefault = KedainiaiCase.byDefault();

  private static DutySchedule schedule(KedainiaiCase by) {
    return DutySchedule.of(by.policy.allDuties(), SchoolCalendars.YEAR_2025, YEAR);
  }

  private static List<String> days(KedainiaiCase by, String clause) {
    return schedule(by).duties().stream()
        .filter(dated -> dated.duty().clause().equals(Clause.of(clause)))
        .map(dated -> dated.from().orElseThrow() + ".." + dated.to().orElseThrow())
        .toList();
  }

  private static DutyState state(KedainiaiCase by, String clause, LocalDate on, int times) {
    DutySchedule schedule = schedule(by);
    DatedDuty dated = schedule.duties().stream()
        .filter(each -> each.duty().clause().equals(Clause.of(clause)))
        .findFirst()
        .orElseThrow();
    Duty duty = dated.duty();
    List<DoneDuty> done = new ArrayList<>();
    IntStream.range(0, times)
        .mapToObj(i -> dated.from().orElseThrow().plusDays(i))
        .forEach(day -> done.add(new DoneDuty(duty.clause(), duty.actor(), duty.act(), day, day)));
    return schedule
        .asOf(DutyLog.of(done), on)
        .get(schedule.duties().indexOf(dated))
        .state();
  }

  @Nested
  class TheMonthLists {
    @Test
    @Exercises(
        document = "kedainiai-mip",
        value = {"7.2", "8.3", "9.2"})
    void standEachUnderItsClause() {
      assertThat(days(byDefault, "8.3"))
          .containsExactly(
              "2025-10-01..2025-10-31", "2026-01-01..2026-01-31", "2026-04-01..2026-05-31");
      assertThat(days(byDefault, "9.2"))
          .containsExactly(
              "2025-11-01..2025-11-30", "2026-02-01..2026-02-28", "2026-05-01..2026-06-30");
      assertThat(days(byDefault, "7.2"))
          .containsExactly(
              "2025-10-01..2025-10-31",
              "2026-01-01..2026-01-31",
              "2026-03-01..2026-03-31",
              "2026-06-01..2026-06-30");
    }

    @Test
    @Exercises(
        document = "kedainiai-mip",
        value = {"7.2", "9.2"})
    void ofTheStudentMayBeThoseOfTheClassHours() {
      KedainiaiCase hours = KedainiaiCase.reading("months-of-own-levels", "class-hours");
      assertThat(days(hours, "7.2"))
          .isEqualTo(days(byDefault, "9.2"))
          .isNotEqualTo(days(byDefault, "7.2"));
      assertThat(days(hours, "8.3")).isEqualTo(days(byDefault, "8.3"));
    }

    @Test
    @Exercises(
        document = "kedainiai-mip",
        value = {"7.5", "A2"})
    void ofTheReviewsAreThoseOfAnnex2() {
      assertThat(days(byDefault, "7.5"))
          .containsExactly(
              "2026-01-01..2026-01-31", "2026-03-01..2026-03-31", "2026-06-01..2026-06-30");
    }

    @Test
    @Exercises(
        document = "kedainiai-mip",
        value = {"7.5", "9.2"})
    void ofTheReviewsMayBeThoseOfTheClassHours() {
      KedainiaiCase hours = KedainiaiCase.reading("months-of-reviews", "class-hours");
      assertThat(days(hours, "7.5"))
          .containsExactly("2026-02-01..2026-02-28", "2026-05-01..2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
      "2025-10-31, 0, UPCOMING",
      "2025-11-01, 0, DUE",
      "2025-11-30, 0, DUE",
      "2025-12-01, 0, OVERDUE",
      "2025-12-01, 1, DONE"
    })
    @Exercises(document = "kedainiai-mip", value = "9.2")
    void haveTheirStates(LocalDate on, int times, DutyState state) {
      assertThat(state(byDefault, "9.2", on, times)).isEqualTo(state);
    }
  }

  @Nested
  @Exercises(document = "kedainiai-mip", value = "11.3")
  class TheParentsVisits {
    @ParameterizedTest
    @CsvSource({
      "2025-08-31, 0, UPCOMING", "2025-09-01, 0, DUE", "2026-06-12, 0, DUE",
      "2026-06-13, 0, OVERDUE", "2026-06-13, 1, DONE", "2026-06-13, 2, DONE"
    })
    void areOneOrMoreAYear(LocalDate on, int visits, DutyState state) {
      assertThat(state(byDefault, "11.3", on, visits)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0, OVERDUE", "1, OVERDUE", "2, DONE", "3, DONE"})
    void orTwoOrMore(int visits, DutyState state) {
      KedainiaiCase twice = KedainiaiCase.reading("parents-visits", "twice");
      assertThat(state(twice, "11.3", LocalDate.of(2026, 6, 13), visits)).isEqualTo(state);
    }
  }

  @Nested
  class TheYearsEnds {
    @Test
    @Exercises(document = "kedainiai-mip", value = "9.1")
    void beginInSeptember() {
      assertThat(days(byDefault, "9.1")).containsExactly("2025-09-01..2025-09-30");
      assertThat(days(KedainiaiCase.reading("school-year-start", "first-day"), "9.1"))
          .containsExactly("2025-09-01..2025-09-01");
    }

    @ParameterizedTest
    @CsvSource({"7.8", "8.5", "9.7"})
    @Exercises(
        document = "kedainiai-mip",
        value = {"7.8", "8.5", "9.7"})
    void endWithTheLastClassHoursOrAfterTheLastSchoolDay(String clause) {
      assertThat(days(byDefault, clause)).containsExactly("2026-05-01..2026-06-30");
      assertThat(days(KedainiaiCase.reading("school-year-end", "from-last-school-day"), clause))
          .containsExactly("2026-06-12..2026-06-30");
    }

    @Test
    @Exercises(document = "kedainiai-mip", value = "11.1")
    void letParentsReadTheRegulationOnceAYear() {
      assertThat(days(byDefault, "11.1")).containsExactly("2025-09-01..2026-06-12");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7.1, student, reflect-in-lessons",
    "7.6, student, discuss-plan-results",
    "8.1, subject-teacher, choose-and-present-tools",
    "9.3, class-teacher, advise-on-levels-and-plan",
    "9.6, class-teacher, reflect-on-class-progress",
    "10.2, education-assistance-specialist, help-find-causes-of-failure",
    "10.3, education-assistance-specialist, help-teachers",
    "10.4, education-assistance-specialist, cooperate-and-inform-of-help",
    "12.1, progress-model-group, initiate-model",
    "12.2, progress-model-group, research-progress",
    "12.3, progress-model-group, propose-improvements",
    "13.1, administration, organise-class-teachers-meetings",
    "13.4, administration, analyse-research-and-process"
  })
  @Exercises(
      document = "kedainiai-mip",
      value = {
        "7.1", "7.6", "8.1", "9.3", "9.6", "10.2", "10.3", "10.4", "12.1", "12.2", "12.3", "13.1",
        "13.4"
      })
  void standAllTheTime(String clause, String actor, String act) {
    Duty duty = duty(clause);
    assertThat(duty.actor()).isEqualTo(Role.of(actor));
    assertThat(duty.act()).isEqualTo(Act.of(act));
    assertThat(duty.modality()).isEqualTo(Modality.MUST);
    assertThat(state(byDefault, clause)).isEqualTo(DutyState.STANDING);
  }

  @Test
  @Exercises(document = "kedainiai-mip", value = "8.5")
  void theTeachersDiscussTheModelInTheirMethodsGroups() {
    Duty duty = duty("8.5");
    assertThat(duty.actor()).isEqualTo(Role.SUBJECT_TEACHER);
    assertThat(duty.addressees()).containsExactly(Role.of("methods-group"));
    assertThat(duty.act()).isEqualTo(Act.of("discuss-model-and-propose"));
  }

  @Test
  @Exercises(document = "kedainiai-mip", value = "11.2")
  void parentsDoMoreThanSignThePlan() {
    assertThat(byDefault.policy.cadences())
        .filteredOn(duty -> duty.clause().equals(Clause.of("11.2")))
        .extracting(duty -> duty.actor() + " " + duty.act() + " " + duty.addressees())
        .containsExactly(
            "parent help-carry-out-plan [student]", "parent follow-progress-results []");
    assertThat(state(byDefault, "11.2")).isEqualTo(DutyState.STANDING);
  }

  @Test
  @Exercises(document = "kedainiai-mip", value = "A1")
  void byAnnex1TeachersGiveConsultationsToParentsToo() {
    Duty duty = duty("A1");
    assertThat(duty.actor()).isEqualTo(Role.SUBJECT_TEACHER);
    assertThat(duty.addressees()).containsExactly(Role.STUDENT, Role.PARENT);
    assertThat(duty.readings()).containsExactly("consultations-by-teachers");
    assertThat(KedainiaiCase.reading("consultations-by-teachers", "low-levels-only")
            .policy
            .allDuties())
        .extracting(Duty::clause)
        .doesNotContain(Clause.of("A1"));
  }

  @ParameterizedTest
  @CsvSource({
    "8.2, subject-teacher, topic-or-chapter-finished",
    "10.1, education-assistance-specialist, specialist-needed",
    "12.4, progress-model-group, correction-needed",
    "13.2, administration, learning-or-behaviour-difficulties",
    "13.3, administration, class-data-received",
    "13.5, administration, administration-needed"
  })
  @Exercises(
      document = "kedainiai-mip",
      value = {"8.2", "10.1", "12.4", "13.2", "13.3", "13.5"})
  void waitForWhatCallsForThem(String clause, String actor, String event) {
    Duty duty = duty(clause);
    assertThat(duty.actor()).isEqualTo(Role.of(actor));
    assertThat(duty.trigger()).isEqualTo(DutyTrigger.OnEvent.of(event));
    assertThat(state(byDefault, clause)).as("no date without a case").isEqualTo(DutyState.STANDING);
  }

  private Duty duty(String clause) {
    return byDefault.policy.allDuties().stream()
        .filter(each -> each.clause().equals(Clause.of(clause)))
        .findFirst()
        .orElseThrow();
  }

  private static DutyState state(KedainiaiCase by, String clause) {
    return schedule(by).asOf(DutyLog.of(List.of()), LocalDate.of(2026, 1, 1)).stream()
        .filter(status -> status.dated().duty().clause().equals(Clause.of(clause)))
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void aDatedDutyIsNoMoreThanItsRoleHasToDo() {
    assertThat(schedule(byDefault).forRole(Role.PARENT).duties())
        .extracting(dated -> dated.duty().clause().number())
        .containsExactly("11.3", "11.1", "11.2", "11.2");
  }

  @Test
  void everyRoleActAndEventHasAName() {
    Vocabulary words = ProgressVocabulary.WORDS.merge(byDefault.policy.vocabulary());
    for (Duty duty : byDefault.policy.allDuties()) {
      assertThat(words.labels()).containsKeys(duty.actor().code(), duty.act().code());
      if (duty.trigger() instanceof DutyTrigger.OnEvent event) {
        assertThat(words.labels()).containsKey(event.on().code());
      }
    }
  }
}
