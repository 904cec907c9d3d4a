package io.github.tvarka.attendance.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.attendance.AttendancePolicy;
import io.github.tvarka.attendance.AttendanceVocabulary;
import io.github.tvarka.attendance.SchoolYear2025;
import io.github.tvarka.attendance.notice.ChannelRule;
import io.github.tvarka.attendance.notice.Deadline;
import io.github.tvarka.attendance.notice.NoticeDuty;
import io.github.tvarka.policy.calendar.SchoolCalendar;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.duty.DatedDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The duties of all roles, as they stand in the policy and in the list of a school year. */
class RukainiaiDutiesTest {
  private final AttendancePolicy policy = Rukainiai2023.policy();

  private List<Duty> of(String clause) {
    return policy.allDuties().stream()
        .filter(duty -> duty.clause().equals(Clause.of(clause)))
        .toList();
  }

  private DutySchedule schoolYear() {
    SchoolCalendar calendar = SchoolYear2025.calendar();
    return DutySchedule.of(
        policy.allDuties(),
        calendar,
        calendar.schoolYear(LocalDate.of(2025, 9, 1)).orElseThrow());
  }

  @Test
  void allAreMusts() {
    assertThat(policy.allDuties()).extracting(Duty::modality).containsOnly(Modality.MUST);
  }

  @Test
  @Exercises("15")
  void clause15TheSchoolWatchesAnalysesAndDecides() {
    assertThat(of("15"))
        .extracting(duty -> duty.actor() + " " + duty.act())
        .containsExactly(
            "school monitor-attendance",
            "school analyse-causes-of-absence",
            "school decide-on-improving-attendance");
    assertThat(of("15")).extracting(Duty::trigger).containsOnly(DutyTrigger.Standing.ALWAYS);
  }

  @Test
  @Exercises("23")
  void clause23AllAreMadeAcquaintedThroughTheDiary() {
    assertThat(of("23")).singleElement().satisfies(duty -> {
      assertThat(duty.addressees())
          .containsExactly(
              Role.STUDENT, Role.PARENT, Role.of("teacher"), Role.of("support-specialist"));
      assertThat(duty.channels()).containsExactly("e-diary");
    });
  }

  @Test
  @Exercises({"11", "12"})
  void aSchoolYearListsWhatEachRoleHasToDo() {
    assertThat(clauses(schoolYear().forRole(Role.CLASS_TEACHER)))
        .containsExactly("12.1", "12.2", "12.3");
    assertThat(clauses(schoolYear().forRole(Role.SUBJECT_TEACHER))).containsExactly("11.1");
    assertThat(clauses(schoolYear().forRole(Role.SCHOOL))).containsExactly("15", "23");
    assertThat(clauses(schoolYear().forRole(Role.PARENT))).containsExactly("10.1", "10.2");
    assertThat(clauses(schoolYear().forRole(Role.STUDENT))).containsExactly("9.1", "9.2");
    assertThat(schoolYear().asOf(List.of(), LocalDate.of(2026, 8, 31)))
        .extracting(DutyStatus::state)
        .containsOnly(DutyState.STANDING);
  }

  private static Set<String> clauses(DutySchedule schedule) {
    Set<String> clauses = new TreeSet<>();
    schedule.duties().stream()
        .map(DatedDuty::duty)
        .forEach(duty -> clauses.add(duty.clause().number()));
    return clauses;
  }

  @Test
  @Exercises("13")
  void clause13NamesTheChannelsOfClause12() {
    ChannelRule rule = policy.notices().channels().get(0);
    assertThat(rule.clause()).isEqualTo(Clause.of("13"));
    assertThat(rule.of()).containsExactly(Clause.of("12.1"), Clause.of("12.2"), Clause.of("12.3"));
    assertThat(rule.channels())
        .extracting(Object::toString)
        .containsExactly("email", "phone-message", "e-diary", "call");
  }

  @Test
  void theDutiesToTellAreThoseThatExcusesAreCheckedAgainst() {
    for (NoticeDuty told : policy.excuses().duties()) {
      assertThat(of(told.clause().number())).singleElement().satisfies(duty -> {
        assertThat(duty.actor()).isEqualTo(told.giver().role());
        assertThat(duty.when()).isEqualTo(told.giver().when());
        assertThat(duty.due().toString()).isEqualTo(sameDay(told.deadline()));
        assertThat(duty.later().map(later -> later.fact())).isEqualTo(told.unless());
        assertThat(duty.later().map(later -> later.due().toString()))
            .isEqualTo(told.atLatest().map(RukainiaiDutiesTest::sameDay));
      });
    }
  }

  private static String sameDay(Deadline deadline) {
    assertThat(deadline.after()).isZero();
    return deadline.by().toString();
  }

  @Test
  void eachCodeOfADutyHasAName() {
    Vocabulary words = AttendanceVocabulary.WORDS.merge(policy.vocabulary());
    for (Duty duty : policy.allDuties()) {
      assertThat(words.labels()).containsKeys(duty.act().code(), duty.actor().code());
      duty.addressees().forEach(role -> assertThat(words.labels()).containsKey(role.code()));
      assertThat(words.labels().keySet()).containsAll(duty.channels());
      if (duty.trigger() instanceof DutyTrigger.OnEvent event) {
        assertThat(words.labels()).containsKey(event.on().code());
      }
    }
  }

  @Test
  void aPolicyRefusesADutyOnWhatItDoesNotCount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withCounters(policy.counters().subList(0, 2)))
        .withMessageContaining(".count (illness-days) must be one of the counters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withReadings(policy.readings().stream()
            .filter(reading -> !reading.key().equals("adult-told-of-absence"))
            .toList()))
        .withMessage(
            "notices.duties[6].readings (adult-told-of-absence) must be declared by the policy (clause 12.2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withReadings(policy.readings().stream()
            .filter(reading -> !reading.key().equals("parent-signature"))
            .toList()))
        .withMessage(
            "forms[0].readings (parent-signature) must be declared by the policy (clause A1)");
  }
}
