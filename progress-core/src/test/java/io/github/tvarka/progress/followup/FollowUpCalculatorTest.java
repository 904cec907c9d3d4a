package io.github.tvarka.progress.followup;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.citation.HeldClause;
import io.github.tvarka.policy.condition.FactIs;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.mark.Diary;
import io.github.tvarka.progress.mark.LongerRun;
import io.github.tvarka.progress.mark.MarkPolicy;
import io.github.tvarka.progress.mark.Rules;
import io.github.tvarka.progress.mark.RunScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpCalculatorTest {
  private static final String MATHS = "mathematics";
  private static final MarkPolicy MARKS = Rules.policy(Rules.twoInARow());

  private final List<TakenStep> taken = new ArrayList<>();
  private final List<AssignedConsultation> consultations = new ArrayList<>();
  private Diary diary = Diary.of(MATHS, "6 3 2");

  private FollowUpCalculatorTest done(String act, LocalDate on) {
    taken.add(TakenStep.of(MATHS, act, on));
    return this;
  }

  private FollowUpCalculatorTest consultation(LocalDate on, Boolean attended) {
    consultations.add(
        new AssignedConsultation(MATHS, day(10, 20), on, Optional.ofNullable(attended)));
    return this;
  }

  private FollowUpDecision decide(LocalDate asOf) {
    return FollowUpCalculator.of(Rules.SOURCE, MARKS, Steps.POLICY)
        .decide(new FollowUpFacts(diary.facts(), taken, consultations), asOf);
  }

  private StepDecision step(String key, LocalDate asOf) {
    List<FollowUpCase> cases = decide(asOf).cases();
    assertThat(cases).hasSize(1);
    return cases.get(0).step(key);
  }

  private StepOutcome outcome(String key, LocalDate asOf) {
    return step(key, asOf).outcome();
  }

  private static StepOutcome open(LocalDate since, LocalDate until) {
    return new StepOutcome.Open(since, Optional.ofNullable(until));
  }

  private static StepOutcome doneOn(LocalDate day) {
    return new StepOutcome.Done(Optional.of(day));
  }

  private static StepOutcome needs(String act) {
    return new StepOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of(act))));
  }

  @Test
  void noRunOpensNoCase() {
    diary = Diary.of(MATHS, "6 3 8");
    assertThat(decide(day(10, 20)).cases()).isEmpty();
    diary = Diary.of(MATHS, "un un").inGrade(3);
    assertThat(decide(day(10, 20)).cases()).isEmpty();
  }

  @Nested
  class AStepCalledByTheRun {
    @ParameterizedTest
    @CsvSource({"8, open", "9, open", "15, open", "16, overdue", "17, overdue"})
    void isDueInTimeAndOverdueAfterwards(int october, String expected) {
      StepOutcome overdue = new StepOutcome.Overdue(day(10, 8), day(10, 15));
      assertThat(outcome("meeting", day(10, october)))
          .isEqualTo(expected.equals("open") ? open(day(10, 8), day(10, 15)) : overdue);
    }

    @Test
    void isNotThereOnTheDayBefore() {
      assertThat(decide(day(10, 7)).cases()).isEmpty();
    }

    @Test
    void isDoneOnceWhatItOrdersIs() {
      done("attend-meeting", day(10, 9));
      assertThat(outcome("meeting", day(10, 13))).isEqualTo(open(day(10, 8), day(10, 15)));
      done("three-way-meeting", day(10, 14));
      assertThat(outcome("meeting", day(10, 13))).isEqualTo(open(day(10, 8), day(10, 15)));
      assertThat(outcome("meeting", day(10, 14))).isEqualTo(doneOn(day(10, 14)));
      assertThat(outcome("meeting", day(11, 14))).isEqualTo(doneOn(day(10, 14)));
    }

    @Test
    void listsWhatIsStillToDo() {
      assertThat(decide(day(10, 16)).toDo())
          .extracting(each -> each.measure().actor() + " " + each.measure().act() + " "
              + each.citation().clause())
          .containsExactly("class-teacher three-way-meeting 5.2", "head attend-meeting 5.2");
      done("three-way-meeting", day(10, 14));
      assertThat(decide(day(10, 16)).toDo())
          .extracting(each -> each.measure().act().code())
          .containsExactly("find-causes", "tell-parents");
    }

    @Test
    void isNotKnownToBeDoneWhereThatIsSaid() {
      taken.add(TakenStep.notKnown(MATHS, "three-way-meeting"));
      assertThat(outcome("meeting", day(10, 14))).isEqualTo(needs("three-way-meeting"));
      assertThat(outcome("causes", day(10, 14))).isEqualTo(needs("three-way-meeting"));
      assertThat(decide(day(10, 14)).toDo()).isEmpty();
    }
  }

  @Nested
  class AStepThatFollowsAnother {
    @Test
    void waitsForIt() {
      assertThat(outcome("causes", day(10, 14))).isEqualTo(new StepOutcome.NotCalledFor());
    }

    @Test
    void isCalledForOnItsDay() {
      done("three-way-meeting", day(10, 14));
      assertThat(outcome("causes", day(10, 24))).isEqualTo(open(day(10, 14), day(10, 24)));
      assertThat(outcome("causes", day(10, 25)))
          .isEqualTo(new StepOutcome.Overdue(day(10, 14), day(10, 24)));
    }

    @Test
    void isDoneWithTheLastOfWhatItOrders() {
      done("three-way-meeting", day(10, 14)).done("find-causes", day(10, 15));
      assertThat(outcome("causes", day(10, 20))).isEqualTo(open(day(10, 14), day(10, 24)));
      done("tell-parents", day(10, 17));
      assertThat(outcome("causes", day(10, 20))).isEqualTo(doneOn(day(10, 17)));
    }

    @Test
    void staysDoneWhateverCalledForIt() {
      done("find-causes", day(10, 15)).done("tell-parents", day(10, 15));
      assertThat(outcome("causes", day(10, 20))).isEqualTo(doneOn(day(10, 15)));
    }

    @Test
    void isOpenWhereOneOfTwoIsSurelyNotDone() {
      done("three-way-meeting", day(10, 14));
      taken.add(TakenStep.notKnown(MATHS, "find-causes"));
      assertThat(outcome("causes", day(10, 20))).isEqualTo(open(day(10, 14), day(10, 24)));
      done("tell-parents", day(10, 17));
      assertThat(outcome("causes", day(10, 20))).isEqualTo(needs("find-causes"));
    }
  }

  @Nested
  class Consultations {
    @Test
    void areNotWatchedWhereNoneIsAssigned() {
      assertThat(outcome("watch", day(10, 27))).isEqualTo(new StepOutcome.NotCalledFor());
      assertThat(decide(day(10, 27)).cases().get(0).consultations().toCome()).isEmpty();
    }

    @Test
    void areWatchedFromTheDayTheyAreAssigned() {
      consultation(day(10, 22), true).consultation(day(10, 29), null);
      assertThat(outcome("watch", day(10, 19))).isEqualTo(new StepOutcome.NotCalledFor());
      assertThat(outcome("watch", day(10, 20))).isEqualTo(new StepOutcome.Done(Optional.empty()));
      assertThat(outcome("watch", day(10, 28))).isEqualTo(new StepOutcome.Done(Optional.empty()));
      assertThat(outcome("watch", day(10, 29))).isEqualTo(open(day(10, 29), null));
      assertThat(outcome("watch", day(11, 14))).isEqualTo(open(day(10, 29), null));
      assertThat(step("watch", day(10, 29)).findings()).hasSize(2);
      assertThat(step("watch", day(10, 29)).citation())
          .isEqualTo(Rules.SOURCE.cite(Clause.of("5.4")));
    }

    @Test
    void areNeverWatchedForGood() {
      consultation(day(10, 22), true).consultation(day(10, 29), null);
      done("watch-consultations", day(10, 22));
      assertThat(step("watch", day(10, 29)).toDo())
          .extracting(each -> each.measure().act().code())
          .containsExactly("watch-consultations");
    }

    @Test
    void areToldApart() {
      consultation(day(10, 22), true)
          .consultation(day(10, 24), false)
          .consultation(day(10, 27), null)
          .consultation(day(10, 30), null);
      assertThat(decide(day(10, 29)).cases().get(0).consultations())
          .isEqualTo(new ConsultationWatch(
              List.of(day(10, 22)),
              List.of(day(10, 24)),
              List.of(day(10, 27)),
              List.of(day(10, 30))));
    }

    @Test
    void withoutARecordLeaveADecisionOpen() {
      consultation(day(10, 22), false).consultation(day(10, 24), null);
      assertThat(outcome("decision", day(10, 23))).isEqualTo(new StepOutcome.NotCalledFor());
      consultation(day(10, 27), null);
      assertThat(outcome("decision", day(10, 27)))
          .isEqualTo(new StepOutcome.NotYetKnown(List.of(new Need.OfEntries(
              "consultation-attendance", MATHS, List.of(day(10, 24), day(10, 27))))));
      consultations.set(
          1, new AssignedConsultation(MATHS, day(10, 20), day(10, 24), Optional.of(false)));
      assertThat(outcome("decision", day(10, 27))).isEqualTo(open(day(10, 24), null));
      assertThat(outcome("decision", day(10, 23))).isEqualTo(new StepOutcome.NotCalledFor());
    }

    @Test
    void areNotHeldBeforeTheyAreAssignedNorTwiceADay() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> consultation(day(10, 19), true))
          .withMessage(
              "consultations.on (2025-10-19) must not be before consultations.assignedOn (2025-10-20)");
      consultation(day(10, 22), true).consultation(day(10, 22), false);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> decide(day(10, 22)))
          .withMessage("consultations (mathematics 2025-10-22) must not stand twice");
    }
  }

  @Nested
  class WhatIsOnlyAllowed {
    @Test
    void isDoneOnceOneOfItIs() {
      consultation(day(10, 22), false).consultation(day(10, 24), false);
      assertThat(step("decision", day(10, 30)).toDo()).hasSize(2);
      done("refer", day(10, 28));
      assertThat(outcome("decision", day(10, 30))).isEqualTo(doneOn(day(10, 28)));
      assertThat(step("decision", day(10, 30)).toDo()).isEmpty();
    }

    @Test
    void mayPerhapsBeDone() {
      consultation(day(10, 22), false).consultation(day(10, 24), false);
      taken.add(TakenStep.notKnown(MATHS, "refer"));
      assertThat(outcome("decision", day(10, 30))).isEqualTo(needs("refer"));
    }
  }

  @Nested
  class ARunThatIsNotKnown {
    private final StepOutcome notKnown = new StepOutcome.NotYetKnown(
        List.of(new Need.OfEntries("assessment", MATHS, List.of(day(10, 8)))));

    @Test
    void leavesTheCaseOpen() {
      diary = Diary.of(MATHS, "6 3 ?");
      FollowUpCase perhaps = decide(day(10, 20)).cases().get(0);
      assertThat(perhaps.opened()).isEqualTo(Truth.UNKNOWN);
      assertThat(perhaps.openedOn()).isEmpty();
      assertThat(perhaps.step("meeting").outcome()).isEqualTo(notKnown);
      assertThat(perhaps.step("causes").outcome()).isEqualTo(new StepOutcome.NotCalledFor());
    }

    @Test
    void keepsWhatWasDone() {
      diary = Diary.of(MATHS, "6 3 ?");
      done("three-way-meeting", day(10, 14));
      assertThat(outcome("meeting", day(10, 20))).isEqualTo(doneOn(day(10, 14)));
      assertThat(outcome("causes", day(10, 20))).isEqualTo(notKnown);
    }
  }

  @Nested
  class SeveralCases {
    @Test
    void ofOneSubjectShareOutWhatWasDone() {
      diary = Diary.of(MATHS, "3 3 8 3 3");
      done("three-way-meeting", day(10, 9));
      List<FollowUpCase> cases = decide(day(10, 13)).cases();
      assertThat(cases)
          .extracting(FollowUpCase::openedOn)
          .containsExactly(Optional.of(day(10, 7)), Optional.of(day(10, 10)));
      assertThat(cases.get(0).step("meeting").outcome()).isEqualTo(doneOn(day(10, 9)));
      assertThat(cases.get(1).step("meeting").outcome()).isEqualTo(open(day(10, 10), day(10, 17)));
    }

    @Test
    void ofTwoSubjectsDoNotMeet() {
      diary = Diary.of(MATHS, "3 3").and("english", "2 2");
      done("three-way-meeting", day(10, 9));
      List<FollowUpCase> cases = decide(day(10, 13)).cases();
      assertThat(cases)
          .extracting(each -> each.subject().orElseThrow())
          .containsExactly("english", MATHS);
      assertThat(cases.get(0).step("meeting").outcome()).isEqualTo(open(day(10, 7), day(10, 14)));
      assertThat(cases.get(1).step("meeting").outcome()).isEqualTo(doneOn(day(10, 9)));
    }

    @Test
    void comeOfALongerRunWhereItCallsAgain() {
      MarkPolicy again = Rules.policy(Rules.twoInARow().withLonger(LongerRun.EACH_FURTHER));
      FollowUpDecision decision = FollowUpCalculator.of(Rules.SOURCE, again, Steps.POLICY)
          .decide(FollowUpFacts.of(Diary.of(MATHS, "3 3 3").facts()), day(10, 13));
      assertThat(decision.cases())
          .extracting(FollowUpCase::openedOn)
          .containsExactly(Optional.of(day(10, 7)), Optional.of(day(10, 8)));
    }

    @Test
    void overAllSubjectsAreOne() {
      MarkPolicy all = Rules.policy(Rules.twoInARow().withScope(RunScope.ALL_SUBJECTS));
      FollowUpFacts facts = new FollowUpFacts(
          Diary.of(MATHS, "3").and("english", "2").facts(),
          List.of(TakenStep.of("english", "three-way-meeting", day(10, 8))),
          List.of());
      assertThat(FollowUpCalculator.of(Rules.SOURCE, all, Steps.POLICY)
              .decide(facts, day(10, 13))
              .cases())
          .singleElement()
          .satisfies(one -> {
            assertThat(one.subject()).isEmpty();
            assertThat(one.step("meeting").outcome()).isEqualTo(doneOn(day(10, 8)));
          });
    }
  }

  @Nested
  class Facts {
    private final FollowUpStep agreed =
        Steps.MEETING.withWhen(FactIs.of("parents-agree")).withKey("agreed");
    private final FollowUpCalculator calculator = FollowUpCalculator.of(
        Rules.SOURCE, MARKS, new FollowUpPolicy(Clause.of("5.1"), List.of(agreed)));

    private StepOutcome outcome(FactLog log) {
      FollowUpFacts facts = FollowUpFacts.of(diary.facts().withFacts(log));
      return calculator.decide(facts, day(10, 20)).cases().get(0).step("agreed").outcome();
    }

    @Test
    void thatAreNoActsAreAskedOfTheCaller() {
      assertThat(outcome(FactLog.EMPTY)).isEqualTo(needs("parents-agree"));
      assertThat(outcome(FactLog.of(List.of(KnownFact.of("parents-agree", Truth.NO)))))
          .isEqualTo(new StepOutcome.NotCalledFor());
    }

    @Test
    void callForAStepFromTheDaySinceWhichTheyHoldWithoutABreak() {
      FactLog log = FactLog.of(List.of(
          agree(Truth.YES, day(10, 10)),
          agree(Truth.NO, day(10, 13)),
          agree(Truth.YES, day(10, 17))));
      assertThat(outcome(log)).isEqualTo(open(day(10, 17), day(10, 24)));
    }

    private KnownFact agree(Truth value, LocalDate since) {
      return new KnownFact(FactKey.of("parents-agree"), value, Optional.of(since));
    }

    @Test
    void callForAStepFromTheirDay() {
      assertThat(outcome(FactLog.of(List.of(agree(Truth.YES, day(10, 16))))))
          .isEqualTo(open(day(10, 16), day(10, 23)));
    }
  }

  @Test
  void theRuleThatOpensCasesMustBeThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FollowUpCalculator.of(Rules.SOURCE, Rules.policy(), Steps.POLICY))
        .withMessage("followUp.run (5.1) must be the clause of a rule of runs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decide(day(10, 20)).cases().get(0).step("party"))
        .withMessage("step (party) must be one of the policy's steps");
  }

  @Test
  void anActThatNoStepKnowsIsRefused() {
    taken.add(TakenStep.of(MATHS, "tree-way-meeting", day(10, 9)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decide(day(10, 20)))
        .withMessage(
            "taken.act (tree-way-meeting) must be one of [three-way-meeting, attend-meeting,"
                + " find-causes, tell-parents, watch-consultations, adapt-programme, refer]");
    taken.set(0, TakenStep.notKnown(MATHS, "attend"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> decide(day(10, 1)))
        .withMessageStartingWith("taken.act (attend) must be one of [");
  }

  @Test
  void aPolicyHoldsTheClausesOfItsStepsAsRules() {
    assertThat(Steps.POLICY.held())
        .extracting(HeldClause::clause)
        .extracting(Clause::number)
        .containsExactly("5.2", "5.3", "5.4", "6.1", "5.5");
  }
}
