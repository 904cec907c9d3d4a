package io.github.tvarka.support.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.citation.ClauseKind;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.duty.Duty;
import io.github.tvarka.policy.duty.DutyTrigger;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.explain.Vocabulary;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.support.SupportPolicy;
import io.github.tvarka.support.SupportVocabulary;
import io.github.tvarka.support.adaptation.PlanningStep;
import io.github.tvarka.support.duty.Responsibilities;
import io.github.tvarka.support.duty.SupportPhase;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgymnasiumDutiesTest {
  private static final SupportPolicy POLICY = ProgymnasiumSupport.policy();
  private static final Responsibilities ALL = POLICY.responsibilities();

  private static List<String> acts(Responsibilities asked) {
    return asked.duties().stream().map(duty -> duty.act().code()).distinct().toList();
  }

  private static List<Duty> of(String clause) {
    return ALL.duties().stream()
        .filter(duty -> duty.clause().number().equals(clause))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "4, school, coordinate, form-working-group",
    "4, working-group, coordinate, coordinate-monitoring-and-support",
    "5, deputy-head, coordinate, coordinate-support-process",
    "5, deputy-head, monitor, see-to-timely-measures",
    "5, deputy-head, evaluate, see-to-analysis-of-effect",
    "11.1, administration, monitor, monitor-improvement",
    "11.2, administration, coordinate, provide-non-formal-education",
    "11.2, administration, coordinate, let-teachers-count-non-formal-achievement",
    "11.3, administration, coordinate, cooperate-with-all",
    "11.4, administration, evaluate, reward-for-progress",
    "11.5, administration, provide, provide-active-breaks",
    "11.6, administration, evaluate, initiate-research",
    "15, school, coordinate, carry-out-improvement-plan",
    "16, head, coordinate, appoint-coordinator",
    "16, support-coordinator, coordinate, answer-for-coordination"
  })
  @Exercises(
      document = ProgymnasiumSupport.KEY,
      value = {"4", "5", "11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "15", "16"})
  void theSchoolAndThoseWhoLeadIt(String clause, String role, String phase, String act) {
    assertHolds(clause, role, phase, act);
  }

  @ParameterizedTest
  @CsvSource({
    "6.1, monitor, monitor-attendance",
    "6.2, provide, give-help",
    "6.3, provide, consult-on-achievement",
    "6.4, evaluate, research-achievement-and-support",
    "6.5, evaluate, analyse-social-emotional-education"
  })
  @Exercises(
      document = ProgymnasiumSupport.KEY,
      value = {"6.1", "6.2", "6.3", "6.4", "6.5"})
  void specialists(String clause, String phase, String act) {
    assertHolds(clause, "support-specialist", phase, act);
  }

  @ParameterizedTest
  @CsvSource({
    "7.1, identify, identify-need",
    "7.1, agree, cooperate-with-class-teacher",
    "7.2, provide, adjust-learning-and-tasks",
    "7.3, provide, use-fitting-methods",
    "7.4, provide, organise-peer-help",
    "7.5, provide, invite-specialist-to-lesson",
    "7.6, agree, invite-parents-to-lesson",
    "7.8, provide, give-consultations"
  })
  @Exercises(
      document = ProgymnasiumSupport.KEY,
      value = {"7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.8"})
  void subjectAndPrimaryTeachers(String clause, String phase, String act) {
    assertHolds(clause, "subject-teacher", phase, act);
    assertHolds(clause, "primary-teacher", phase, act);
  }

  @Test
  @Exercises(document = ProgymnasiumSupport.KEY, value = "7.9")
  void sheetsAreForSubjectTeachersAlone() {
    assertHolds("7.9", "subject-teacher", "monitor", "fill-in-achievement-sheet");
    assertHolds("7.9", "subject-teacher", "evaluate", "analyse-achievement-sheet");
    assertThat(of("7.9")).allMatch(duty -> duty.actor().equals(Role.SUBJECT_TEACHER));
    assertThat(of("7.9").get(1).addressees()).containsExactly(Role.STUDENT, Role.PARENT);
  }

  @ParameterizedTest
  @CsvSource({
    "8.1, agree, cooperate-with-subject-teachers",
    "8.2, identify, find-out-need",
    "8.2, identify, find-out-expectations",
    "8.3, agree, discuss-measures",
    "8.4, monitor, ask-about-conditions-at-home",
    "8.4, agree, encourage-parents"
  })
  @Exercises(
      document = ProgymnasiumSupport.KEY,
      value = {"8.1", "8.2", "8.3", "8.4"})
  void classTeachers(String clause, String phase, String act) {
    assertHolds(clause, "class-teacher", phase, act);
  }

  @ParameterizedTest
  @CsvSource({"organise-educational-support", "organise-programme-adaptation"})
  @Exercises(document = ProgymnasiumSupport.KEY, value = "9.1")
  void theCommission(String act) {
    assertHolds("9.1", "child-welfare-commission", "provide", act);
  }

  @ParameterizedTest
  @CsvSource({
    "all-students, organise-programme-adaptation",
    "special-needs-alone, organise-educational-support;organise-programme-adaptation"
  })
  @Exercises(document = ProgymnasiumSupport.KEY, value = "9.1")
  void theCommissionForSpecialEducationalNeedsAsTheReadingSays(String reading, String acts) {
    SupportPolicy policy = ProgymnasiumSupport.policy(
        ReadingChoices.DEFAULTS.with(ProgymnasiumReadings.COMMISSION, reading));

    assertThat(policy.allDuties().stream()
            .filter(duty -> duty.clause().number().equals("9.1"))
            .filter(duty -> duty.when().equals(Optional.of(FactIs.of("special-educational-needs"))))
            .map(duty -> duty.act().code()))
        .containsExactly(acts.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "10.1, monitor, take-interest-in-school",
    "10.2, provide, help-with-homework",
    "10.3, agree, cooperate-with-school",
    "10.3, provide, heed-recommendations",
    "10.4, provide, take-part-in-support-events"
  })
  @Exercises(
      document = ProgymnasiumSupport.KEY,
      value = {"10.1", "10.2", "10.3", "10.4"})
  void parents(String clause, String phase, String act) {
    assertHolds(clause, "parent", phase, act);
  }

  private static void assertHolds(String clause, String role, String phase, String act) {
    Responsibilities found = ALL.forRole(Role.of(role)).in(SupportPhase.of(phase));

    assertThat(found.duties())
        .filteredOn(duty -> duty.clause().number().equals(clause))
        .filteredOn(duty -> duty.act().code().equals(act))
        .singleElement()
        .satisfies(duty -> assertThat(duty.modality()).isEqualTo(Modality.MUST));
  }

  @Test
  void whatIsDoneAsNeededOrAsPossibleSaysSo() {
    assertThat(of("6.2"))
        .allMatch(duty -> duty.trigger().equals(DutyTrigger.OnEvent.of("help-needed")));
    assertThat(of("7.6"))
        .allMatch(
            duty -> duty.trigger().equals(DutyTrigger.OnEvent.of("parents-needed-in-lesson")));
    assertThat(of("7.8"))
        .allMatch(duty -> duty.when().orElseThrow().equals(FactIs.of("consultations-possible")));
    assertThat(of("10.2"))
        .allMatch(duty -> duty.when().orElseThrow().equals(FactIs.of("parents-can-help")));
  }

  @Test
  void canBeAskedByRoleByPhaseAndByTrigger() {
    assertThat(acts(ALL.forRole(Role.CLASS_TEACHER).in(SupportPhase.IDENTIFY)))
        .containsExactly("find-out-need", "find-out-expectations");
    assertThat(acts(ALL.on(DutyTrigger.OnEvent.of("greater-learning-difficulties"))))
        .containsExactly("cooperate-with-school", "heed-recommendations");
    assertThat(acts(ALL.addressedTo(Role.PARENT).in(SupportPhase.IDENTIFY)))
        .containsExactly("find-out-expectations");
    assertThat(ALL.forRole(Role.of("cook")).all()).isEmpty();
  }

  @Test
  void togetherTheRolesAndThePhasesHoldThemAll() {
    List<Role> roles = ALL.duties().stream().map(Duty::actor).distinct().toList();
    int byRole = roles.stream().mapToInt(role -> ALL.forRole(role).all().size()).sum();

    assertThat(roles).hasSize(12);
    assertThat(byRole).isEqualTo(ALL.all().size());
  }

  @Test
  @Exercises(document = ProgymnasiumSupport.KEY, value = "14")
  void theRegulationItselfIsAProvision() {
    assertThat(POLICY.provisions()).singleElement().satisfies(provision -> {
      assertThat(provision.clause().number()).isEqualTo("14");
      assertThat(provision.kind()).isEqualTo(ClauseKind.GENERAL);
    });
  }

  @Test
  void everyCodeHasANameInBothLanguages() {
    Vocabulary words = SupportVocabulary.WORDS.merge(POLICY.vocabulary());

    for (Duty duty : POLICY.allDuties()) {
      assertThat(words.labels()).containsKeys(duty.actor().code(), duty.act().code());
      duty.addressees().forEach(role -> assertThat(words.labels()).containsKey(role.code()));
      duty.channels().forEach(channel -> assertThat(words.labels()).containsKey(channel));
      if (duty.when().isPresent() && duty.when().get() instanceof FactIs fact) {
        assertThat(words.labels()).containsKey(fact.fact().code());
      }
      if (duty.trigger() instanceof DutyTrigger.OnEvent event) {
        assertThat(words.labels()).containsKey(event.on().code());
      }
    }
    assertThat(Explainer.of(Language.LT, words).label("give-consultations"))
        .isEqualTo("konsultacijos");
  }

  @ParameterizedTest
  @CsvSource({
    "7.7, subject-teacher, provide, set-minimum-and-date",
    "7.7, primary-teacher, monitor, record-minimum-result",
    "13.2, class-teacher, identify, analyse-adaptation-help",
    "13.2, support-specialist, agree, adaptation-plan",
    "13.2, subject-teacher, agree, individual-education-plan"
  })
  @Exercises(
      document = ProgymnasiumSupport.KEY,
      value = {"7.7", "13.2"})
  void thoseOfTheMinimumAndOfAdaptationCanBeAskedForToo(
      String clause, String role, String phase, String act) {
    Responsibilities asked =
        POLICY.allResponsibilities().forRole(Role.of(role)).in(SupportPhase.of(phase));

    assertThat(asked.duties()).anySatisfy(duty -> {
      assertThat(duty.clause().number()).isEqualTo(clause);
      assertThat(duty.act().code()).isEqualTo(act);
    });
  }

  @Test
  void adaptationCallsForPlanningByATriggerOfItsOwn() {
    assertThat(acts(POLICY
            .allResponsibilities()
            .forRole(Role.CLASS_TEACHER)
            .on(new DutyTrigger.OnEvent(PlanningStep.IN_ADAPTATION))))
        .containsExactly("analyse-adaptation-help", "adaptation-plan", "individual-education-plan");
  }
}
