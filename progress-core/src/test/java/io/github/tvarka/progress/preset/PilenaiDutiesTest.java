package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.calendar.SchoolYearCalendar;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.GradeIs;
import io.github.tvarka.policy.duty.DoneDuty;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyDue;
import io.github.tvarka.policy.duty.DutyLog;
import io.github.tvarka.policy.duty.DutySchedule;
import io.github.tvarka.policy.duty.DutyState;
import io.github.tvarka.policy.duty.DutyStatus;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.role.Act;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.SchoolYear2025;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The duties of every role, as they stand in the policy and in the calendar of a school year. */
class PilenaiDutiesTest {
  private static final Role ADMINISTRATION = Role.of("administration");
  private static final Role PRIMARY_TEACHER = Role.of("primary-teacher");

  private final ProgressPolicy policy = Pilenai.policy();

  private List<String> acts(String clause) {
    return of(clause).stream().map(duty -> duty.actor() + " " + duty.act()).toList();
  }

  private List<Duty> of(String clause) {
    return policy.allDuties().stream()
        .filter(duty -> duty.clause().equals(Clause.of(clause)))
        .toList();
  }

  private static DutyState state(
      ProgressPolicy policy, String clause, DutyLog done, LocalDate asOf) {
    return schedule(policy).asOf(done, asOf).stream()
        .filter(status -> status.dated().duty().clause().equals(Clause.of(clause)))
        .map(DutyStatus::state)
        .findFirst()
        .orElseThrow();
  }

  private static DutySchedule schedule(ProgressPolicy policy) {
    SchoolYearCalendar calendar = SchoolYear2025.calendar();
    return DutySchedule.of(
        policy.allDuties(), calendar, calendar.schoolYear(day(9, 1)).orElseThrow());
  }

  private static DutyLog done(String clause, Role actor, String act, LocalDate on) {
    return DutyLog.of(List.of(new DoneDuty(Clause.of(clause), actor, Act.of(act), on, on)));
  }

  @Test
  void allAreMusts() {
    assertThat(policy.allDuties()).extracting(Duty::modality).containsOnly(Modality.MUST);
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"1.1", "1.2", "1.3", "1.4", "1.5", "1.6"})
  void theAdministrationMonitorsAndImproves() {
    assertThat(acts("1.1"))
        .containsExactly(
            "administration monitor-achievement", "administration find-causes-of-low-achievement");
    assertThat(acts("1.2"))
        .containsExactly(
            "administration organise-recording-of-progress",
            "administration watch-recording-of-progress");
    assertThat(acts("1.3")).containsExactly("administration assess-training-needs");
    assertThat(acts("1.4")).containsExactly("administration survey-opinion");
    assertThat(of("1.4").get(0).addressees()).containsExactly(Role.PARENT, Role.STUDENT);
    assertThat(acts("1.5"))
        .containsExactly("administration present-results", "administration discuss-achievements");
    assertThat(acts("1.6")).containsExactly("administration initiate-improvement");
  }

  @Nested
  @Exercises(document = Pilenai.KEY, value = "1.7")
  class TheEventOfTheYear {
    @Test
    void isDueOnceASchoolYear() {
      assertThat(state(policy, "1.7", DutyLog.of(List.of()), day(9, 1))).isEqualTo(DutyState.DUE);
      assertThat(state(policy, "1.7", DutyLog.of(List.of()), day(6, 12))).isEqualTo(DutyState.DUE);
      assertThat(state(policy, "1.7", DutyLog.of(List.of()), day(6, 13)))
          .isEqualTo(DutyState.OVERDUE);
      DutyLog held = done("1.7", ADMINISTRATION, "organise-breakthrough-of-the-year", day(5, 28));
      assertThat(state(policy, "1.7", held, day(6, 13))).isEqualTo(DutyState.DONE);
    }

    @Test
    void mayHaveNoTime() {
      assertThat(state(
              PilenaiMarksTest.policy("event-when", "no-date"),
              "1.7",
              DutyLog.of(List.of()),
              day(6, 13)))
          .isEqualTo(DutyState.STANDING);
    }
  }

  @Nested
  @Exercises(document = Pilenai.KEY, value = "2.1")
  class Consent {
    private final DutyLog none = DutyLog.of(List.of());

    @Test
    void isAskedOfParentsInEachSchoolYearAndIsNeverOverdue() {
      assertThat(acts("2.1")).containsExactly("parent consent-to-monitoring");
      assertThat(state(policy, "2.1", none, day(9, 1))).isEqualTo(DutyState.DUE);
      assertThat(state(policy, "2.1", none, day(6, 12))).isEqualTo(DutyState.DUE);
    }

    @Test
    void isGiven() {
      DutyLog given = done("2.1", Role.PARENT, "consent-to-monitoring", day(9, 12));
      assertThat(state(policy, "2.1", given, day(9, 11))).isEqualTo(DutyState.DUE);
      assertThat(state(policy, "2.1", given, day(9, 12))).isEqualTo(DutyState.DONE);
    }

    @Test
    void isNotYetKnownWhereNobodyKeepsARecord() {
      assertThat(state(policy, "2.1", none.notRecordedFor(Role.PARENT), day(9, 12)))
          .isEqualTo(DutyState.NOT_YET_KNOWN);
    }

    @Test
    void mayBeGivenOnceForAll() {
      assertThat(state(PilenaiMarksTest.policy("consent-when", "once"), "2.1", none, day(9, 12)))
          .isEqualTo(DutyState.STANDING);
    }
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"2.3", "2.4", "2.5", "2.6"})
  void parentsTakePart() {
    assertThat(acts("2.3")).containsExactly("parent carry-out-assigned-activities");
    assertThat(of("2.3").get(0).trigger()).isEqualTo(DutyTrigger.OnEvent.of("activity-assigned"));
    assertThat(acts("2.4"))
        .containsExactly("parent follow-achievement", "parent help-with-learning");
    assertThat(of("2.5").get(0).addressees())
        .containsExactly(Role.CLASS_TEACHER, Role.of("teacher"), Role.of("support-specialist"));
    assertThat(acts("2.6")).containsExactly("parent take-part-in-three-way-talk");
  }

  @Test
  @Exercises(document = Pilenai.KEY, value = "3.2")
  void specialistsFindTheCausesWithAllConcerned() {
    assertThat(acts("3.2")).containsExactly("support-specialist find-causes-of-low-achievement");
    assertThat(of("3.2").get(0).addressees())
        .containsExactly(Role.STUDENT, Role.of("teacher"), Role.PARENT);
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7"})
  void subjectTeachersRecordHelpAndTell() {
    assertThat(of("4.1")).singleElement().satisfies(duty -> {
      assertThat(duty.actor()).isEqualTo(Role.SUBJECT_TEACHER);
      assertThat(duty.trigger()).isEqualTo(DutyTrigger.OnEvent.of("lesson"));
      assertThat(duty.due()).isEqualTo(DutyDue.LESSON_END);
    });
    assertThat(acts("4.2"))
        .containsExactly("subject-teacher combine-formative-and-diagnostic-tools");
    assertThat(acts("4.3"))
        .containsExactly("subject-teacher choose-methods-for-general-competences");
    assertThat(acts("4.4"))
        .contains(
            "subject-teacher organise-competitions", "subject-teacher report-competition-results");
    assertThat(acts("4.5"))
        .containsExactly(
            "subject-teacher help", "subject-teacher involve-in-activities-of-subject");
    assertThat(of("4.6").get(0).channels()).containsExactly("e-diary", "open-days");
    assertThat(of("4.7").get(0).addressees())
        .containsExactly(Role.CLASS_TEACHER, Role.of("support-specialist"));
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"5.1", "5.3", "5.4", "5.5", "5.6"})
  void primaryTeachersActInGrades1To4() {
    assertThat(Stream.of("5.1", "5.3", "5.4", "5.5", "5.6").flatMap(each -> of(each).stream()))
        .allSatisfy(duty -> {
          assertThat(duty.actor()).isEqualTo(PRIMARY_TEACHER);
          assertThat(duty.when()).contains(new GradeIs(Band.between(1, 4)));
        })
        .extracting(duty -> duty.act().code())
        .contains(
            "talk-about-effort",
            "organise-growth-portfolio",
            "agree-forms-of-recording",
            "initiate-support",
            "initiate-first-assessment-of-needs",
            "discuss-progress-with-parents");
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"6.3", "6.4"})
  void classTeachersActInGrades5To8() {
    assertThat(Stream.of("6.3", "6.4").flatMap(each -> of(each).stream()))
        .allSatisfy(duty -> {
          assertThat(duty.actor()).isEqualTo(Role.CLASS_TEACHER);
          assertThat(duty.when()).contains(new GradeIs(Band.between(5, 8)));
        })
        .extracting(duty -> duty.act().code())
        .containsExactly("acquaint-with-progress-tables", "watch-progress", "mediate-support");
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"7.2", "7.4", "7.5"})
  void theStudentPresentsSaysAndTakesPart() {
    assertThat(of("7.2").get(0).addressees()).containsExactly(Role.PARENT, Role.CLASS_TEACHER);
    assertThat(acts("7.4")).containsExactly("student cooperate", "student say-that-help-is-needed");
    assertThat(acts("7.5"))
        .containsExactly("student take-part-in-events", "student learn-in-consultations");
    assertThat(of("7.5").get(1).trigger()).isEqualTo(DutyTrigger.OnEvent.of("help-needed"));
  }

  @Nested
  @Exercises(
      document = Pilenai.KEY,
      value = {"5.7", "6.9", "7.6"})
  class TheYearsEnd {
    private final DutyLog none = DutyLog.of(List.of());

    @ParameterizedTest
    @CsvSource({"5.7", "6.9", "7.6"})
    void isMayAndJune(String clause) {
      assertThat(state(policy, clause, none, day(4, 30))).isEqualTo(DutyState.UPCOMING);
      assertThat(state(policy, clause, none, day(5, 1))).isEqualTo(DutyState.DUE);
      assertThat(state(policy, clause, none, day(6, 30))).isEqualTo(DutyState.DUE);
      assertThat(state(policy, clause, none, day(7, 1))).isEqualTo(DutyState.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
      "5.7, primary-teacher, three-way-talk",
      "6.9, class-teacher, three-way-talk",
      "7.6, student, reflect-on-achievement"
    })
    void isWhenEachIsDone(String clause, String actor, String act) {
      DutyLog held = done(clause, Role.of(actor), act, day(5, 20));
      assertThat(state(policy, clause, held, day(5, 19))).isEqualTo(DutyState.DUE);
      assertThat(state(policy, clause, held, day(7, 1))).isEqualTo(DutyState.DONE);
    }

    @ParameterizedTest
    @CsvSource({"5.7", "6.9", "7.6"})
    void mayBeginWithTheLastSchoolDay(String clause) {
      ProgressPolicy other = PilenaiMarksTest.policy("school-year-end", "from-last-school-day");
      assertThat(state(other, clause, none, day(6, 11))).isEqualTo(DutyState.UPCOMING);
      assertThat(state(other, clause, none, day(6, 12))).isEqualTo(DutyState.DUE);
      assertThat(state(other, clause, none, day(6, 30))).isEqualTo(DutyState.DUE);
      assertThat(state(other, clause, none, day(7, 1))).isEqualTo(DutyState.OVERDUE);
    }

    @Test
    void isOfGrades1To4And5To8() {
      assertThat(of("5.7").get(0).when()).isEqualTo(Optional.of(new GradeIs(Band.between(1, 4))));
      assertThat(of("6.9").get(0).when()).isEqualTo(Optional.of(new GradeIs(Band.between(5, 8))));
    }
  }

  @Test
  void aSchoolYearListsWhatEachRoleHasToDo() {
    DutySchedule year = schedule(policy);
    assertThat(year.forRole(ADMINISTRATION).duties()).hasSize(10);
    assertThat(clauses(year.forRole(Role.PARENT))).contains("2.1", "2.3", "2.4", "2.5", "2.6");
    assertThat(clauses(year.forRole(PRIMARY_TEACHER)))
        .contains("5.1", "5.3", "5.4", "5.5", "5.6", "5.7");
    assertThat(clauses(year.forRole(Role.STUDENT))).contains("7.2", "7.4", "7.5", "7.6");
  }

  private static Set<String> clauses(DutySchedule schedule) {
    Set<String> clauses = new TreeSet<>();
    schedule.duties().forEach(dated -> clauses.add(dated.duty().clause().number()));
    return clauses;
  }

  @Test
  void eachRoleActEventAndChannelHasAName() {
    Vocabulary words = ProgressVocabulary.WORDS.merge(policy.vocabulary());
    Set<String> codes = new TreeSet<>();
    for (Duty duty : policy.allDuties()) {
      codes.add(duty.actor().code());
      codes.add(duty.act().code());
      duty.addressees().forEach(role -> codes.add(role.code()));
      codes.addAll(duty.channels());
      if (duty.trigger() instanceof DutyTrigger.OnEvent event) {
        codes.add(event.on().code());
      }
    }
    policy.followUp().orElseThrow().steps().forEach(step -> {
      codes.add(step.key());
      step.then().forEach(measure -> codes.add(measure.act().code()));
    });
    assertThat(codes)
        .allSatisfy(
            code -> assertThat(words.labels().containsKey(code) || words.nouns().containsKey(code))
                .as(code)
                .isTrue());
    assertThat(codes)
        .allSatisfy(code -> assertThat(words.label(code, Language.LT)).isNotBlank());
  }
}
