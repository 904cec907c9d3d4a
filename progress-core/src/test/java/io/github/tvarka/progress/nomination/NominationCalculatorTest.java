package io.github.tvarka.progress.nomination;

import static io.github.tvarka.progress.ProgressYear.day;
import static io.github.tvarka.progress.nomination.MadeUpNomination.nominate;
import static io.github.tvarka.progress.nomination.MadeUpNomination.policy;
import static io.github.tvarka.progress.nomination.MadeUpNomination.risenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.CompoundFinding;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.finding.QuantityFinding;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.ProgressYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up regulation: what a text may say that the founding ones leave open. */
class NominationCalculatorTest {
  private static final NominationOutcome PUT_FORWARD = new NominationOutcome.PutForward();
  private static final NominationOutcome BEYOND = new NominationOutcome.BeyondLimit();
  private static final NominationOutcome NOT_ELIGIBLE = new NominationOutcome.NotEligible();
  private static final Need INCREASE_NEEDED = new Need.OfFact(FactKey.of("mean-increase"));

  private static Candidate little(String key) {
    return risenBy(key, Fraction.of(1, 4));
  }

  private static Candidate more(String key) {
    return risenBy(key, Fraction.of(3, 4));
  }

  private static Candidate most(String key) {
    return risenBy(key, Fraction.of(3, 2));
  }

  private static Candidate between(String key, Fraction least, Fraction most) {
    Candidate known = little(key);
    return known.withValues(
        new CriterionValue(MadeUpNomination.INCREASE, new Interval(least, most)),
        known.values().get(1),
        known.values().get(2));
  }

  private static NominationOutcome outcome(Nomination nomination, String key) {
    return nomination.standing(key).outcome();
  }

  private static NominationOutcome tiedWith(String... keys) {
    return new NominationOutcome.TiedAtLimit(List.of(keys));
  }

  @Nested
  class ThreeFromAClass {
    @Test
    void areAllPutForwardWhileThereIsRoom() {
      Nomination nomination = nominate(policy(), little("1"), more("2"), most("3"));
      assertThat(nomination.candidates())
          .extracting(CandidateStanding::outcome)
          .containsOnly(PUT_FORWARD);
      assertThat(nomination.standing("3").places()).contains(Interval.exactly(1));
      assertThat(nomination.standing("1").places()).contains(Interval.exactly(3));
    }

    @Test
    void leaveOutWhoeverHasFewestPoints() {
      Nomination nomination = nominate(policy(), little("1"), more("2"), most("3"), more("4"));
      assertThat(outcome(nomination, "1")).isEqualTo(BEYOND);
      assertThat(outcome(nomination, "2")).isEqualTo(PUT_FORWARD);
      assertThat(outcome(nomination, "4")).isEqualTo(PUT_FORWARD);
    }

    @Test
    void areTakenFromEachClassByItself() {
      Nomination nomination =
          nominate(policy(), most("1"), most("2"), most("3"), little("4").withSchoolClass("6b"));
      assertThat(outcome(nomination, "4")).isEqualTo(PUT_FORWARD);
      assertThat(nomination.groups())
          .extracting(GroupCandidates::group)
          .containsExactly("6a", "6b");
    }

    @Test
    void areTakenFromTheSchoolWhereTheLimitSaysSo() {
      NominationPolicy school = policy()
          .withLimit(new CandidateLimit(
              MadeUpNomination.ONE_TO_THREE.clause(), CandidateLimit.Per.SCHOOL, 1, 3, List.of()));
      Nomination nomination =
          nominate(school, most("1"), most("2"), most("3"), little("4").withSchoolClass("6b"));
      assertThat(outcome(nomination, "4")).isEqualTo(BEYOND);
      assertThat(nomination.groups()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, BEYOND", "2, BEYOND", "3, TIED", "4, PUT_FORWARD", "5, PUT_FORWARD"})
    void theNumberIsData(int atMost, String expected) {
      NominationPolicy policy = policy()
          .withLimit(new CandidateLimit(
              MadeUpNomination.ONE_TO_THREE.clause(),
              CandidateLimit.Per.SCHOOL_CLASS,
              0,
              atMost,
              List.of()));
      Nomination nomination = nominate(policy, most("1"), most("2"), little("3"), little("4"));
      NominationOutcome outcome = switch (expected) {
        case "BEYOND" -> BEYOND;
        case "TIED" -> tiedWith("4");
        default -> PUT_FORWARD;
      };
      assertThat(outcome(nomination, "3")).isEqualTo(outcome);
    }
  }

  @Nested
  class ATie {
    @Test
    void isReportedAndNotBroken() {
      Nomination nomination =
          nominate(policy(), most("1"), most("2"), more("3"), more("4"), little("5"));
      assertThat(outcome(nomination, "3")).isEqualTo(tiedWith("4"));
      assertThat(outcome(nomination, "4")).isEqualTo(tiedWith("3"));
      assertThat(nomination.standing("3").places()).contains(Interval.between(3, 4));
      assertThat(outcome(nomination, "5")).isEqualTo(BEYOND);
      assertThat(nomination.groups().get(0).tied()).containsExactly("3", "4");
    }

    @Test
    void aboveTheLimitHarmsNobody() {
      Nomination nomination = nominate(policy(), most("1"), most("2"), more("3"), little("4"));
      assertThat(nomination.standing("1").tiedWith()).containsExactly("2");
      assertThat(nomination.standing("2").tiedWith()).containsExactly("1");
      assertThat(outcome(nomination, "1")).isEqualTo(PUT_FORWARD);
    }

    @Test
    void belowTheLimitHelpsNobody() {
      Nomination nomination =
          nominate(policy(), most("1"), most("2"), most("3"), little("4"), little("5"));
      assertThat(nomination.standing("4").tiedWith()).containsExactly("5");
      assertThat(outcome(nomination, "4")).isEqualTo(BEYOND);
    }

    @Test
    void leavesTheNumberOfCandidatesToADecision() {
      NominationPolicy three = policy()
          .withLimit(new CandidateLimit(
              MadeUpNomination.ONE_TO_THREE.clause(),
              CandidateLimit.Per.SCHOOL_CLASS,
              3,
              3,
              List.of()));
      QuantityFinding number =
          (QuantityFinding) nominate(three, most("1"), most("2"), more("3"), more("4"))
              .groups()
              .get(0)
              .finding();
      assertThat(number.observed()).isEqualTo(Interval.between(2, 3));
      assertThat(number.truth()).isEqualTo(Truth.UNKNOWN);
      assertThat(number.needs()).containsExactly(new Need.OfFact(FactKey.of("decision-on-tie")));
    }

    @Test
    void isForTheDeciderWhomTheTextNames() {
      assertThat(nominate(policy(), most("1")).decider()).contains(Role.HEAD);
      assertThat(nominate(policy().withDecider(Optional.empty()), most("1")).decider())
          .isEmpty();
    }

    @Test
    void isThereForAllWhereNobodyIsRanked() {
      NominationPolicy unranked = policy().withPoints().withCompetitions(Optional.empty());
      Nomination nomination = nominate(unranked, most("1"), little("2"), more("3"), more("4"));
      assertThat(outcome(nomination, "1")).isEqualTo(tiedWith("2", "3", "4"));
      assertThat(nomination.standing("1").places()).isEmpty();
      assertThat(nomination.standing("1").points()).isEmpty();
      assertThat(nomination.standing("1").tiedWith()).isEmpty();
    }
  }

  @Nested
  class Classes {
    @Test
    void areNominatedAsAWhole() {
      NominationPolicy classes = policy()
          .withLimit(new CandidateLimit(
              MadeUpNomination.ONE_TO_THREE.clause(), CandidateLimit.Per.SCHOOL, 1, 1, List.of()))
          .withUnit(NominationUnit.SCHOOL_CLASS);
      Nomination nomination = nominate(classes, little("6a"), most("6b").withSchoolClass("6b"));
      assertThat(outcome(nomination, "6b")).isEqualTo(PUT_FORWARD);
      assertThat(outcome(nomination, "6a")).isEqualTo(BEYOND);
    }
  }

  @Nested
  class WhatIsNotKnown {
    @Test
    void leavesThoseOpenWhomItCouldMove() {
      Candidate open = between("4", Fraction.of(1, 4), Fraction.of(3, 2));
      Nomination nomination = nominate(policy(), most("1"), most("2"), more("3"), open);
      assertThat(outcome(nomination, "1")).isEqualTo(PUT_FORWARD);
      assertThat(outcome(nomination, "3"))
          .isEqualTo(new NominationOutcome.NotYetKnown(List.of(INCREASE_NEEDED)));
      assertThat(outcome(nomination, "4"))
          .isEqualTo(new NominationOutcome.NotYetKnown(List.of(INCREASE_NEEDED)));
      assertThat(nomination.standing("4").places()).contains(Interval.between(1, 4));
    }

    @Test
    void doesNotMatterWhereItCannotMoveAnybody() {
      Candidate open = between("4", Fraction.of(1, 4), Fraction.of(3, 4));
      Nomination nomination = nominate(policy(), most("1"), most("2"), most("3"), open);
      assertThat(outcome(nomination, "4")).isEqualTo(BEYOND);
      assertThat(outcome(nomination, "1")).isEqualTo(PUT_FORWARD);
    }

    @Test
    void isNotCountedAsNothing() {
      Candidate nothingSaid = little("1").withValues();
      assertThat(outcome(nominate(policy(), nothingSaid), "1"))
          .isEqualTo(new NominationOutcome.NotYetKnown(List.of(INCREASE_NEEDED)));
    }

    @Test
    void ofTheGradeIsNamed() {
      Candidate gradeless = little("1").withStudent(StudentProfile.UNKNOWN);
      assertThat(outcome(nominate(policy(), gradeless), "1"))
          .isEqualTo(new NominationOutcome.NotYetKnown(List.of(new Need.OfAttribute("grade"))));
    }

    @Test
    void ofOneLeavesTheNumberOfCandidatesOpen() {
      Candidate nothingSaid = little("1").withValues();
      QuantityFinding number =
          (QuantityFinding) nominate(policy(), nothingSaid).groups().get(0).finding();
      assertThat(number.observed()).isEqualTo(Interval.between(0, 1));
      assertThat(number.needs()).containsExactly(INCREASE_NEEDED);
    }
  }

  @Nested
  class NotEligible {
    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1/100, true"})
    void isWhoDidNotRise(String increase, boolean eligible) {
      assertThat(outcome(nominate(policy(), risenBy("1", Fraction.parse(increase))), "1"))
          .isEqualTo(eligible ? PUT_FORWARD : NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "8, true", "9, false"})
    void isWhoIsInAnotherGrade(int grade, boolean eligible) {
      Candidate candidate =
          little("1").withStudent(StudentProfile.builder().grade(grade).build());
      assertThat(outcome(nominate(policy(), candidate), "1"))
          .isEqualTo(eligible ? PUT_FORWARD : NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, false", "2025-09-01, true", "2026-05-15, true", "2026-05-16, false"})
    void isWhoWasNotPutForwardInTime(String on, boolean inTime) {
      Candidate candidate = little("1").withProposals(new Proposal(Role.CLASS_TEACHER, day(on)));
      assertThat(outcome(nominate(policy(), candidate), "1"))
          .isEqualTo(inTime ? PUT_FORWARD : NOT_ELIGIBLE);
    }

    @Test
    void tellsThatTheProposalCameTooLate() {
      Candidate late =
          little("1").withProposals(new Proposal(Role.CLASS_TEACHER, day("2026-05-16")));
      assertThat(Explainer.of(Language.EN, ProgressVocabulary.WORDS)
              .leaves(nominate(policy(), late).standing("1").finding()))
          .contains(
              "time for proposals (1 September 2025 to 15 May 2026): 16 May 2026 is outside (clause 1)");
    }

    @Test
    void isNotWhoseFirstProposalCameInTime() {
      Candidate twice = little("1")
          .withProposals(
              new Proposal(Role.CLASS_TEACHER, day("2026-05-18")),
              new Proposal(Role.SUBJECT_TEACHER, day("2026-05-15")));
      assertThat(outcome(nominate(policy(), twice), "1")).isEqualTo(PUT_FORWARD);
    }

    @Test
    void isWhoWasPutForwardByNobodyWhoMay() {
      Candidate byParent = little("1").withProposals(new Proposal(Role.PARENT, day("2026-05-04")));
      CandidateStanding standing = nominate(policy(), byParent).standing("1");
      assertThat(standing.outcome()).isEqualTo(NOT_ELIGIBLE);
      assertThat(standing.places()).isEmpty();
      CompoundFinding ground =
          (CompoundFinding) ((CompoundFinding) standing.finding()).parts().get(0);
      assertThat(ground.parts().get(0).truth()).isEqualTo(Truth.NO);
      assertThat(ground.parts().get(1).truth()).isEqualTo(Truth.YES);
    }

    @Test
    void takesNoRoomFromOthers() {
      Nomination nomination =
          nominate(policy(), most("1").withProposals(), most("2"), more("3"), little("4"));
      assertThat(outcome(nomination, "4")).isEqualTo(PUT_FORWARD);
    }
  }

  @Nested
  class Refuses {
    @Test
    void twoCandidatesOfOneKey() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> nominate(policy(), little("1"), most("1")))
          .withMessage("candidates (1) must not stand twice");
    }

    @Test
    void aNumberThatCannotBe() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> nominate(policy(), risenBy("1", Fraction.of(10))))
          .withMessage("value of mean-increase (10) must be inside -9..9");
    }

    @Test
    void aNumberOfNoCriterion() {
      Candidate other = little("1")
          .withValues(new CriterionValue(CounterKey.of("height"), Interval.exactly(150)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> nominate(policy(), other))
          .withMessage("candidate.values (height) must be one of"
              + " [mean-increase, mean-mark, missed-lessons]");
    }

    @Test
    void aDayOutsideTheCalendar() {
      NominationCalculator calculator = NominationCalculator.of(MadeUpNomination.SOURCE, policy());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> calculator.nominate(List.of(), ProgressYear.calendar(), day("2026-09-01")))
          .withMessage("asOf (2026-09-01) must be inside a school year of the calendar");
    }

    @Test
    void aPolicyThatContradictsItself() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy().withUnit(NominationUnit.SCHOOL_CLASS))
          .withMessageStartingWith("nomination.limit.per (SCHOOL_CLASS)");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy().withCriteria())
          .withMessageContaining("must be one of the criteria []");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CandidateLimit(
              MadeUpNomination.ONE_TO_THREE.clause(), CandidateLimit.Per.SCHOOL, 4, 3, List.of()))
          .withMessage("limit.atMost (3) must not be below atLeast (4)");
    }
  }
}
