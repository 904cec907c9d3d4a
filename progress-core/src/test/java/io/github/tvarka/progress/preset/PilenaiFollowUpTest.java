package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.SchoolYear2025.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.explain.Audience;
import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.followup.AssignedConsultation;
import io.github.tvarka.progress.followup.FollowUpCalculator;
import io.github.tvarka.progress.followup.FollowUpCase;
import io.github.tvarka.progress.followup.FollowUpDecision;
import io.github.tvarka.progress.followup.FollowUpFacts;
import io.github.tvarka.progress.followup.StepDecision;
import io.github.tvarka.progress.followup.StepMeasure;
import io.github.tvarka.progress.followup.StepOutcome;
import io.github.tvarka.progress.followup.TakenStep;
import io.github.tvarka.progress.mark.Diary;
import io.github.tvarka.testkit.Exercises;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Clauses 3.1 to 3.5 and 6.6 to 6.8: from two negative marks to a possible decision. The second comes on 8 October. */
class PilenaiFollowUpTest {
  private static final String MATHS = "mathematics";
  private static final String IDENTIFIED = "identify-student";
  private static final String MEETING = "three-way-meeting";
  private static final String CAUSES = "find-causes-of-low-achievement";

  private final List<TakenStep> taken = new ArrayList<>();
  private final List<AssignedConsultation> consultations = new ArrayList<>();
  private Diary diary = Diary.of(MATHS, "6 3 2");
  private ProgressPolicy policy = Pilenai.policy();

  private PilenaiFollowUpTest done(String act, LocalDate on) {
    taken.add(TakenStep.of(MATHS, act, on));
    return this;
  }

  private PilenaiFollowUpTest foundOut() {
    return done(IDENTIFIED, day(10, 9)).done(MEETING, day(10, 15)).done(CAUSES, day(10, 16));
  }

  private PilenaiFollowUpTest consultation(LocalDate on, Boolean attended) {
    consultations.add(
        new AssignedConsultation(MATHS, day(10, 17), on, Optional.ofNullable(attended)));
    return this;
  }

  private FollowUpDecision decide(LocalDate asOf) {
    return FollowUpCalculator.of(
            policy.source(), policy.marks().orElseThrow(), policy.followUp().orElseThrow())
        .decide(new FollowUpFacts(diary.facts(), taken, consultations), asOf);
  }

  private StepDecision step(String key, LocalDate asOf) {
    List<FollowUpCase> cases = decide(asOf).cases();
    assertThat(cases).hasSize(1);
    return cases.get(0).step(key);
  }

  private static StepOutcome openSince(LocalDate day) {
    return new StepOutcome.Open(day, Optional.empty());
  }

  private static StepOutcome doneOn(LocalDate day) {
    return new StepOutcome.Done(Optional.of(day));
  }

  private static final StepOutcome NOT_CALLED_FOR = new StepOutcome.NotCalledFor();

  private static List<String> who(List<StepMeasure> measures) {
    return measures.stream()
        .map(each -> each.citation().clause() + " " + each.measure().actor() + " "
            + each.measure().modality() + " " + each.measure().act())
        .toList();
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"3.1", "6.6"})
  void theSocialEducatorAndTheClassTeacherIdentifyTheStudent() {
    assertThat(decide(day(10, 7)).cases()).isEmpty();
    StepDecision identification = step("identification", day(10, 8));
    assertThat(identification.outcome()).isEqualTo(openSince(day(10, 8)));
    assertThat(who(identification.toDo()))
        .containsExactly(
            "3.1 social-educator MUST identify-student", "6.6 class-teacher MUST identify-student");
    done(IDENTIFIED, day(10, 9));
    assertThat(step("identification", day(10, 9)).outcome()).isEqualTo(doneOn(day(10, 9)));
    assertThat(step("identification", day(10, 9)).toDo()).isEmpty();
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"3.4", "6.7"})
  void thenTheStudentIsInvitedToAThreeWayMeeting() {
    assertThat(step("meeting", day(10, 9)).outcome()).isEqualTo(NOT_CALLED_FOR);
    done(IDENTIFIED, day(10, 9));
    StepDecision meeting = step("meeting", day(10, 10));
    assertThat(meeting.outcome()).isEqualTo(openSince(day(10, 9)));
    assertThat(who(meeting.measures()))
        .containsExactly(
            "3.4 support-specialist MUST three-way-meeting",
            "6.7 class-teacher MUST three-way-meeting");
    assertThat(meeting.measures().get(0).measure().addressees())
        .containsExactly(Role.PARENT, Role.STUDENT, Role.of("teacher"));
    done(MEETING, day(10, 15));
    assertThat(step("meeting", day(10, 14)).outcome()).isEqualTo(openSince(day(10, 9)));
    assertThat(step("meeting", day(10, 15)).outcome()).isEqualTo(doneOn(day(10, 15)));
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"3.2", "6.7"})
  void thenTheCausesAreFound() {
    done(IDENTIFIED, day(10, 9)).done(MEETING, day(10, 15));
    StepDecision causes = step("causes", day(10, 15));
    assertThat(causes.outcome()).isEqualTo(openSince(day(10, 15)));
    assertThat(who(causes.toDo()))
        .containsExactly(
            "3.2 support-specialist MUST " + CAUSES, "6.7 class-teacher MUST " + CAUSES);
    done(CAUSES, day(10, 16));
    assertThat(step("causes", day(10, 16)).outcome()).isEqualTo(doneOn(day(10, 16)));
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"3.3", "6.8"})
  void consultationsMayBeAssignedAndTheirAttendanceIsWatched() {
    foundOut();
    StepDecision assign = step("consultations", day(10, 16));
    assertThat(assign.outcome()).isEqualTo(openSince(day(10, 16)));
    assertThat(who(assign.toDo())).containsExactly("3.3 school MAY assign-consultations");
    assertThat(step("watch", day(10, 16)).outcome()).isEqualTo(NOT_CALLED_FOR);

    consultation(day(10, 21), true).consultation(day(10, 28), null).consultation(day(12, 4), null);
    assertThat(step("consultations", day(10, 17)).outcome())
        .isEqualTo(new StepOutcome.Done(Optional.empty()));
    assertThat(step("watch", day(10, 27)).outcome())
        .isEqualTo(new StepOutcome.Done(Optional.empty()));
    StepDecision watch = step("watch", day(10, 28));
    assertThat(watch.outcome()).isEqualTo(openSince(day(10, 28)));
    assertThat(who(watch.toDo()))
        .containsExactly(
            "3.3 support-specialist MUST watch-consultation-attendance",
            "6.8 class-teacher MUST watch-consultation-attendance");
    assertThat(decide(day(10, 28)).cases().get(0).consultations().notRecorded())
        .containsExactly(day(10, 28));
  }

  @Test
  @Exercises(
      document = Pilenai.KEY,
      value = {"3.3", "6.8"})
  void whichConsultationsWereAssignedIsNeededWhereNoneIsListed() {
    foundOut().done("assign-consultations", day(10, 17));
    StepOutcome which =
        new StepOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of("assigned-consultations"))));
    assertThat(step("consultations", day(10, 16)).outcome()).isEqualTo(openSince(day(10, 16)));
    assertThat(step("watch", day(10, 16)).outcome()).isEqualTo(NOT_CALLED_FOR);
    StepDecision assigned = step("consultations", day(10, 17));
    assertThat(assigned.outcome()).isEqualTo(doneOn(day(10, 17)));
    assertThat(assigned.measures())
        .extracting(StepMeasure::doneOn)
        .containsExactly(Optional.of(day(10, 17)));
    assertThat(step("watch", day(10, 17)).outcome()).isEqualTo(which);
    consultation(day(10, 21), null);
    assertThat(step("watch", day(10, 20)).outcome()).isEqualTo(NOT_CALLED_FOR);
    assertThat(step("watch", day(10, 21)).outcome()).isEqualTo(openSince(day(10, 21)));
  }

  @Test
  void consultationsThatMayHaveBeenAssignedLeaveTheWatchOpen() {
    foundOut();
    taken.add(TakenStep.notKnown(MATHS, "assign-consultations"));
    StepOutcome which =
        new StepOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of("assigned-consultations"))));
    assertThat(step("consultations", day(10, 20)).outcome()).isEqualTo(which);
    assertThat(step("watch", day(10, 20)).outcome()).isEqualTo(which);
  }

  @Test
  @Exercises(document = Pilenai.KEY, value = "3.5")
  void aDecisionMayFollowAndNeverMust() {
    assertThat(step("decision", day(10, 15)).outcome()).isEqualTo(NOT_CALLED_FOR);
    foundOut();
    StepDecision decision = step("decision", day(10, 20));
    assertThat(decision.outcome()).isEqualTo(openSince(day(10, 16)));
    assertThat(who(decision.toDo()))
        .containsExactly(
            "3.5 school MAY adapt-programme", "3.5 school MAY refer-to-psychological-service");
    assertThat(decision.measures())
        .extracting(each -> each.measure().modality())
        .containsOnly(Modality.MAY);
    done("adapt-programme", day(10, 22));
    assertThat(step("decision", day(10, 22)).outcome()).isEqualTo(doneOn(day(10, 22)));
  }

  @Test
  void nothingIsEverOverdueSinceTheTextSetsNoDay() {
    assertThat(step("identification", day(6, 12)).outcome()).isEqualTo(openSince(day(10, 8)));
  }

  @Test
  void whatIsNotKnownToBeDoneIsNotYetKnown() {
    done(IDENTIFIED, day(10, 9));
    taken.add(TakenStep.notKnown(MATHS, MEETING));
    StepOutcome notKnown =
        new StepOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of(MEETING))));
    assertThat(step("meeting", day(10, 20)).outcome()).isEqualTo(notKnown);
    assertThat(step("causes", day(10, 20)).outcome()).isEqualTo(notKnown);
    assertThat(step("consultations", day(10, 20)).outcome()).isEqualTo(NOT_CALLED_FOR);
  }

  @Test
  void aMarkThatIsNotEnteredLeavesTheCaseOpen() {
    diary = Diary.of(MATHS, "6 3 ?");
    assertThat(step("identification", day(10, 8)).outcome())
        .isEqualTo(new StepOutcome.NotYetKnown(
            List.of(new Need.OfEntries("assessment", MATHS, List.of(day(10, 8))))));
    assertThat(decide(day(10, 8)).toDo()).isEmpty();
  }

  @Test
  void inPrimaryGradesThereIsNoCase() {
    diary = Diary.of(MATHS, "un un").inGrade(4);
    assertThat(decide(day(10, 20)).cases()).isEmpty();
  }

  @Test
  void theStepsNeedTheRuleOfMarksThatOpensThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withMarks(Optional.empty()))
        .withMessage("followUp.run (3.1) must be one of the runs []");
  }

  @Nested
  class OtherReadings {
    @Test
    void mayReachGradesInWhichThereIsNoClassTeacherOfSection6() {
      policy = PilenaiMarksTest.policy("run-in-primary-grades", "entries-count");
      diary = Diary.of(MATHS, "un un").inGrade(3);
      assertThat(who(step("identification", day(10, 8)).toDo()))
          .containsExactly("3.1 social-educator MUST identify-student");
    }

    @Test
    void mayCallTheMeetingAtOnce() {
      policy = PilenaiMarksTest.policy("meeting-when", "marks-alone");
      assertThat(step("meeting", day(10, 8)).outcome()).isEqualTo(openSince(day(10, 8)));
      assertThat(step("meeting", day(10, 8)).readings()).containsExactly("meeting-when");
    }

    @Test
    void maySeekTheCausesFromTheBeginning() {
      policy = PilenaiMarksTest.policy("causes-when", "from-identification");
      done(IDENTIFIED, day(10, 9));
      assertThat(step("causes", day(10, 9)).outcome()).isEqualTo(openSince(day(10, 9)));
    }

    @Test
    void mayMakeConsultationsAMust() {
      policy = PilenaiMarksTest.policy("consultations-assigned", "must");
      foundOut();
      assertThat(who(step("consultations", day(10, 16)).toDo()))
          .containsExactly("3.3 school MUST assign-consultations");
    }

    @Test
    void watchesNothingBeforeAConsultationHasTakenPlace() {
      policy = PilenaiMarksTest.policy("decision-when", "after-consultations");
      foundOut().consultation(day(11, 21), null);
      assertThat(step("watch", day(11, 20)).outcome()).isEqualTo(NOT_CALLED_FOR);
      assertThat(step("decision", day(11, 20)).outcome()).isEqualTo(NOT_CALLED_FOR);
      assertThat(step("watch", day(11, 21)).outcome()).isInstanceOf(StepOutcome.Open.class);
    }

    @Test
    void mayDecideOnlyAfterConsultations() {
      policy = PilenaiMarksTest.policy("decision-when", "after-consultations");
      foundOut();
      assertThat(step("decision", day(10, 20)).outcome()).isEqualTo(NOT_CALLED_FOR);
      consultation(day(10, 21), null);
      assertThat(step("decision", day(10, 21)).outcome()).isEqualTo(NOT_CALLED_FOR);
      consultations.set(
          0, new AssignedConsultation(MATHS, day(10, 17), day(10, 21), Optional.of(false)));
      assertThat(step("decision", day(10, 21)).outcome()).isInstanceOf(StepOutcome.Open.class);
    }
  }

  @Test
  void isToldInWords() {
    done(IDENTIFIED, day(10, 9));
    StepDecision meeting = step("meeting", day(10, 9));
    Explainer lt = PilenaiMarksTest.explainer(Language.LT, Audience.TEACHER);
    Explainer en = PilenaiMarksTest.explainer(Language.EN, Audience.TEACHER);
    assertThat(lt.measure(meeting.measures().get(1).measure()))
        .isEqualTo(
            "klasės auklėtojas privalo: trišalis susitikimas (tėvai (globėjai, rūpintojai), mokinys, mokytojas) (6.7 p.)");
    assertThat(en.measure(meeting.measures().get(1).measure()))
        .isEqualTo(
            "the class teacher must: three-way meeting (parent or guardian, student, teacher) (clause 6.7)");
    assertThat(lt.finding(meeting.findings().get(0)))
        .isEqualTo("mokinio identifikavimas: taip (3.4 p.)");
    assertThat(en.finding(meeting.findings().get(0)))
        .isEqualTo("identifying the student: yes (clause 3.4)");
  }
}
