package io.github.tvarka.progress.preset;

import static io.github.tvarka.progress.ProgressYear.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.explain.Explainer;
import io.github.tvarka.policy.finding.Need;
import io.github.tvarka.policy.reading.ReadingChoices;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactKey;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.text.Language;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.ProgressPolicy;
import io.github.tvarka.progress.ProgressVocabulary;
import io.github.tvarka.progress.ProgressYear;
import io.github.tvarka.progress.nomination.Candidate;
import io.github.tvarka.progress.nomination.CandidateStanding;
import io.github.tvarka.progress.nomination.CompetitionLevel;
import io.github.tvarka.progress.nomination.CompetitionRecord;
import io.github.tvarka.progress.nomination.CompetitionResult;
import io.github.tvarka.progress.nomination.Nomination;
import io.github.tvarka.progress.nomination.NominationCalculator;
import io.github.tvarka.progress.nomination.NominationOutcome;
import io.github.tvarka.progress.nomination.Proposal;
import io.github.tvarka.testkit.Exercises;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Exercises(document = "pilenai-progress", value = "1.7")
class PilenaiNominationTest {
  private static final NominationOutcome PUT_FORWARD = new NominationOutcome.PutForward();
  private static final NominationOutcome NOT_ELIGIBLE = new NominationOutcome.NotEligible();
  private static final Role PRIMARY_TEACHER = Role.of("primary-teacher");

  private static Candidate student(int grade, Truth progress, Role proposer) {
    return Candidate.builder()
        .key("1")
        .schoolClass(grade + "a")
        .student(StudentProfile.builder().grade(grade).build())
        .facts(FactLog.of(List.of(KnownFact.of("progress-made", progress))))
        .results(CompetitionRecord.NONE)
        .addProposals(new Proposal(proposer, day("2026-05-11")))
        .build();
  }

  private static Candidate placed(int place) {
    return winner(new CompetitionResult(
        CompetitionLevel.MUNICIPALITY, day("2026-02-10"), Optional.of(place), Truth.UNKNOWN));
  }

  private static Candidate winner(CompetitionResult result) {
    return student(7, Truth.NO, Role.SUBJECT_TEACHER)
        .withResults(new CompetitionRecord(List.of(result)));
  }

  private static Nomination nominate(ReadingChoices choices, Candidate... candidates) {
    ProgressPolicy policy = Pilenai.policy(choices);
    return NominationCalculator.of(policy.source(), policy.nomination().orElseThrow())
        .nominate(List.of(candidates), ProgressYear.calendar(), day("2026-05-20"));
  }

  private static NominationOutcome outcome(Candidate candidate) {
    return outcome(ReadingChoices.DEFAULTS, candidate);
  }

  private static NominationOutcome outcome(ReadingChoices choices, Candidate candidate) {
    return nominate(choices, candidate).standing("1").outcome();
  }

  @Nested
  @Exercises(document = "pilenai-progress", value = "4.4")
  class PrizeWinners {
    @ParameterizedTest
    @CsvSource({"1, true", "3, true", "4, false"})
    void tookOneOfTheFirstThreePlaces(int place, boolean prize) {
      assertThat(outcome(placed(place))).isEqualTo(prize ? PUT_FORWARD : NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "NO, false"})
    void areWhomTheOrganiserNamesByTheOtherReading(Truth prize, boolean winner) {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("prize-winner", "organiser-says");
      CompetitionResult result = new CompetitionResult(
          CompetitionLevel.NATIONAL, day("2026-02-10"), Optional.of(5), prize);
      assertThat(outcome(choices, winner(result))).isEqualTo(winner ? PUT_FORWARD : NOT_ELIGIBLE);
    }

    @Test
    void areNotYetKnownWhileResultsAreNotKnown() {
      Candidate open = placed(1).withResults(Optional.empty());
      assertThat(outcome(open))
          .isEqualTo(new NominationOutcome.NotYetKnown(
              List.of(new Need.OfFact(FactKey.of("competition-prizes")))));
    }

    @Test
    void areNotYetKnownWhileThePlaceIsNotKnown() {
      CompetitionResult open = new CompetitionResult(
          CompetitionLevel.NATIONAL, day("2026-02-10"), Optional.empty(), Truth.YES);
      assertThat(outcome(winner(open))).isInstanceOf(NominationOutcome.NotYetKnown.class);
    }

    @Test
    void areSurelyNoneWhereTheOrganiserGaveNoPrize() {
      CompetitionResult none = new CompetitionResult(
          CompetitionLevel.NATIONAL, day("2026-02-10"), Optional.empty(), Truth.NO);
      assertThat(outcome(winner(none))).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void needProgressTooByTheOtherReading() {
      ReadingChoices choices =
          ReadingChoices.DEFAULTS.with("prize-winner-progress", "progress-too");
      assertThat(outcome(choices, placed(1))).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void arePutForwardByTheirSubjectTeachers() {
      Candidate byClassTeacher =
          placed(1).withProposals(new Proposal(Role.CLASS_TEACHER, day("2026-05-11")));
      assertThat(outcome(byClassTeacher)).isEqualTo(NOT_ELIGIBLE);
    }
  }

  @Nested
  @Exercises(
      document = "pilenai-progress",
      value = {"5.6", "6.5"})
  class ThoseWhoMadeProgress {
    @ParameterizedTest
    @CsvSource({
      "1, primary-teacher, true",
      "4, primary-teacher, true",
      "5, primary-teacher, false",
      "4, class-teacher, false",
      "5, class-teacher, true",
      "8, class-teacher, true",
      "6, subject-teacher, false"
    })
    void arePutForwardByTheTeacherOfTheirGrade(int grade, String by, boolean accepted) {
      assertThat(outcome(student(grade, Truth.YES, Role.of(by))))
          .isEqualTo(accepted ? PUT_FORWARD : NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void needProgress(Truth made) {
      NominationOutcome expected = switch (made) {
        case YES -> PUT_FORWARD;
        case NO -> NOT_ELIGIBLE;
        case UNKNOWN ->
          new NominationOutcome.NotYetKnown(List.of(new Need.OfFact(FactKey.of("progress-made"))));
      };
      assertThat(outcome(student(3, made, PRIMARY_TEACHER))).isEqualTo(expected);
    }

    @Test
    void areLeftToTheProposerByTheOtherReading() {
      ReadingChoices choices =
          ReadingChoices.DEFAULTS.with("progress-for-nomination", "proposer-decides");
      assertThat(outcome(choices, student(3, Truth.NO, PRIMARY_TEACHER))).isEqualTo(PUT_FORWARD);
    }

    @Test
    void areNotRankedSinceTheTextGivesNoPoints() {
      CandidateStanding standing = nominate(
              ReadingChoices.DEFAULTS, student(6, Truth.YES, Role.CLASS_TEACHER))
          .standing("1");
      assertThat(standing.points()).isEmpty();
      assertThat(standing.places()).isEmpty();
    }

    @Test
    void haveNoLimitUnlessOneIsDeclared() {
      Candidate one = student(6, Truth.YES, Role.CLASS_TEACHER);
      Nomination free = nominate(ReadingChoices.DEFAULTS, one, one.withKey("2"));
      assertThat(free.candidates())
          .extracting(CandidateStanding::outcome)
          .containsOnly(PUT_FORWARD);
      assertThat(free.groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"one, true", "two, false", "three, false"})
    void areTiedWhereADeclaredLimitLeavesNoRoom(String limit, boolean tied) {
      ReadingChoices choices = ReadingChoices.DEFAULTS.with("candidates-per-class", limit);
      Candidate one = student(6, Truth.YES, Role.CLASS_TEACHER);
      assertThat(nominate(choices, one, one.withKey("2")).standing("1").outcome())
          .isEqualTo(tied ? new NominationOutcome.TiedAtLimit(List.of("2")) : PUT_FORWARD);
    }
  }

  @Test
  void givesItsReasonsInBothLanguages() {
    CandidateStanding standing = nominate(
            ReadingChoices.DEFAULTS, student(6, Truth.UNKNOWN, Role.CLASS_TEACHER))
        .standing("1");
    assertThat(Explainer.of(Language.EN, ProgressVocabulary.WORDS).leaves(standing.finding()))
        .containsExactly(
            "put forward by: class teacher, does not fit; asked for: subject teacher (clause 4.4)",
            "0 prizes in the school year 2025–2026: fewer than 1 (clause 4.4)",
            "put forward by: class teacher, does not fit; asked for: primary teacher (clause 5.6)",
            "grade (20 May 2026): 6, under 1 or more than 4 (clause 5.6)",
            "progress was made: not yet known (clause 5.6)",
            "put forward by: class teacher, fits; asked for: class teacher (clause 6.5)",
            "grade (20 May 2026): 6, from 5 to 8 (clause 6.5)",
            "progress was made: not yet known (clause 6.5)");
    assertThat(Explainer.of(Language.LT, ProgressVocabulary.WORDS).leaves(standing.finding()))
        .contains(
            "0 prizinių vietų 2025–2026 mokslo metais: mažiau kaip 1 (4.4 p.)",
            "teikia: klasės vadovas, tinka; reikalaujama: klasės vadovas (6.5 p.)",
            "padaryta pažanga: dar nežinoma (6.5 p.)");
  }
}
