package io.github.tvarka.verification;

import static io.github.tvarka.verification.KernelSamples.CITATION;
import static io.github.tvarka.verification.KernelSamples.CLAUSE;
import static io.github.tvarka.verification.KernelSamples.DAY;
import static io.github.tvarka.verification.KernelSamples.NEEDED;
import static io.github.tvarka.verification.KernelSamples.READING;
import static io.github.tvarka.verification.KernelSamples.exhausted;

import io.github.tvarka.policy.calendar.Window;
import io.github.tvarka.policy.citation.Clause;
import io.github.tvarka.policy.condition.Count;
import io.github.tvarka.policy.quantity.Band;
import io.github.tvarka.policy.quantity.CounterKey;
import io.github.tvarka.policy.quantity.Fraction;
import io.github.tvarka.policy.quantity.Interval;
import io.github.tvarka.policy.role.Modality;
import io.github.tvarka.policy.role.Role;
import io.github.tvarka.policy.student.FactLog;
import io.github.tvarka.policy.student.KnownFact;
import io.github.tvarka.policy.student.StudentProfile;
import io.github.tvarka.policy.truth.Truth;
import io.github.tvarka.progress.nomination.Candidate;
import io.github.tvarka.progress.nomination.CandidateLimit;
import io.github.tvarka.progress.nomination.CandidateStanding;
import io.github.tvarka.progress.nomination.CompetitionLevel;
import io.github.tvarka.progress.nomination.CompetitionPoints;
import io.github.tvarka.progress.nomination.CompetitionRecord;
import io.github.tvarka.progress.nomination.CompetitionResult;
import io.github.tvarka.progress.nomination.CriterionValue;
import io.github.tvarka.progress.nomination.GroupCandidates;
import io.github.tvarka.progress.nomination.Nomination;
import io.github.tvarka.progress.nomination.NominationCriterion;
import io.github.tvarka.progress.nomination.NominationGround;
import io.github.tvarka.progress.nomination.NominationOutcome;
import io.github.tvarka.progress.nomination.NominationPolicy;
import io.github.tvarka.progress.nomination.NominationUnit;
import io.github.tvarka.progress.nomination.PlacePoints;
import io.github.tvarka.progress.nomination.PointsGiven;
import io.github.tvarka.progress.nomination.PointsRow;
import io.github.tvarka.progress.nomination.PointsTable;
import io.github.tvarka.progress.nomination.PrizeCounter;
import io.github.tvarka.progress.nomination.Proposal;
import io.github.tvarka.progress.nomination.RowChoice;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of nominations for progress. */
final class NominationSamples {
  private static final CounterKey INCREASE = CounterKey.of("mean-increase");
  private static final CounterKey PRIZES = CounterKey.of("prizes");
  private static final NominationCriterion CRITERION =
      new NominationCriterion(INCREASE, Interval.between(-9, 9));
  private static final PrizeCounter COUNTER = new PrizeCounter(
      CLAUSE,
      PRIZES,
      List.of(CompetitionLevel.NATIONAL),
      Optional.of(Band.between(1, 3)),
      20,
      List.of(READING.key()));
  private static final PrizeCounter BARE_COUNTER =
      new PrizeCounter(CLAUSE, PRIZES, List.of(), Optional.empty(), 20, List.of());
  private static final NominationGround GROUND = NominationGround.builder()
      .key("prize-winner")
      .clause(CLAUSE)
      .addProposers(Role.SUBJECT_TEACHER)
      .modality(Modality.MUST)
      .when(Count.of(PRIZES, Window.SCHOOL_YEAR, Band.atLeast(1)))
      .addReadings(READING.key())
      .build();
  private static final NominationGround BARE_GROUND = NominationGround.builder()
      .key("progress")
      .clause(CLAUSE)
      .addProposers(Role.CLASS_TEACHER)
      .modality(Modality.MAY)
      .build();
  private static final PointsTable INNER = new PointsTable(
      CLAUSE, PRIZES, RowChoice.HIGHEST, List.of(PointsRow.of(Band.atLeast(1), 2)), List.of());
  private static final PointsRow ROW =
      new PointsRow(Band.between(1, 2), Fraction.of(3, 2), Optional.of(INNER));
  private static final PointsTable TABLE = new PointsTable(
      CLAUSE,
      INCREASE,
      RowChoice.ONLY,
      List.of(ROW, PointsRow.of(Band.moreThan(2), 5)),
      List.of(READING.key()));
  private static final PlacePoints PLACE =
      new PlacePoints(CompetitionLevel.NATIONAL, Band.between(1, 3), Fraction.of(10));
  private static final CompetitionPoints COMPETITIONS =
      new CompetitionPoints(CLAUSE, List.of(PLACE), 3);
  private static final CandidateLimit LIMIT =
      new CandidateLimit(CLAUSE, CandidateLimit.Per.SCHOOL_CLASS, 1, 3, List.of(READING.key()));
  private static final CompetitionResult RESULT =
      new CompetitionResult(CompetitionLevel.NATIONAL, DAY, Optional.of(2), Truth.YES);
  private static final CompetitionResult BARE_RESULT =
      new CompetitionResult(CompetitionLevel.SCHOOL, DAY, Optional.empty(), Truth.UNKNOWN);
  private static final CompetitionRecord RESULTS =
      new CompetitionRecord(List.of(RESULT, BARE_RESULT));
  private static final CriterionValue VALUE =
      new CriterionValue(INCREASE, Interval.exactly(Fraction.of(3, 2)));
  private static final Proposal PROPOSAL = new Proposal(Role.SUBJECT_TEACHER, DAY);
  private static final PointsGiven GIVEN = new PointsGiven(
      CITATION, INCREASE, Interval.between(1, 2), Interval.between(3, 5), List.of(NEEDED));
  private static final CandidateStanding STANDING = CandidateStanding.builder()
      .candidate("17")
      .schoolClass("5a")
      .outcome(new NominationOutcome.TiedAtLimit(List.of("18")))
      .points(Interval.exactly(5))
      .addGiven(GIVEN)
      .places(Interval.between(3, 4))
      .addTiedWith("18")
      .finding(exhausted())
      .build();
  private static final GroupCandidates GROUP =
      new GroupCandidates("5a", List.of("17", "18"), exhausted());

  static final NominationPolicy POLICY = NominationPolicy.builder()
      .key("progress-of-the-year")
      .clause(Clause.of("18"))
      .unit(NominationUnit.STUDENT)
      .addCriteria(CRITERION)
      .addPrizes(COUNTER)
      .addGrounds(GROUND, BARE_GROUND)
      .addPoints(TABLE)
      .competitions(COMPETITIONS)
      .limit(LIMIT)
      .lastDay(MonthDay.of(5, 15))
      .decider(Role.HEAD)
      .addReadings(READING.key())
      .build();

  private NominationSamples() {}

  static List<Sample> all() {
    return Stream.of(policies(), facts(), answers()).flatMap(List::stream).toList();
  }

  private static List<Sample> policies() {
    return List.of(
        Sample.of(CRITERION),
        Sample.of(CompetitionLevel.NATIONAL),
        Sample.of(COUNTER),
        Sample.of("bare", BARE_COUNTER),
        Sample.of(GROUND),
        Sample.of("bare", BARE_GROUND),
        Sample.of(ROW),
        Sample.of("bare", PointsRow.of(Band.atMost(1), 0)),
        Sample.of(TABLE),
        Sample.of("bare", INNER),
        Sample.of(PLACE),
        Sample.of(COMPETITIONS),
        Sample.of(LIMIT),
        Sample.of("bare", new CandidateLimit(CLAUSE, CandidateLimit.Per.SCHOOL, 0, 10, List.of())),
        Sample.of(POLICY),
        Sample.of(
            "bare",
            NominationPolicy.builder()
                .key("class-of-the-year")
                .clause(CLAUSE)
                .unit(NominationUnit.SCHOOL_CLASS)
                .addGrounds(BARE_GROUND)
                .build()));
  }

  private static List<Sample> facts() {
    return List.of(
        Sample.of(VALUE),
        Sample.of(RESULT),
        Sample.of("bare", BARE_RESULT),
        Sample.of(RESULTS),
        Sample.of("bare", CompetitionRecord.NONE),
        Sample.of(PROPOSAL),
        Sample.of(Candidate.builder()
            .key("17")
            .schoolClass("5a")
            .student(StudentProfile.builder().grade(5).build())
            .facts(FactLog.of(List.of(KnownFact.of("progress-made", Truth.YES))))
            .addValues(VALUE)
            .results(RESULTS)
            .addProposals(PROPOSAL)
            .build()),
        Sample.of("bare", Candidate.builder().key("18").schoolClass("5b").build()));
  }

  private static List<Sample> answers() {
    return List.of(
        Sample.of(GIVEN),
        Sample.of(
            "bare",
            new PointsGiven(
                CITATION, INCREASE, Interval.exactly(1), Interval.exactly(3), List.of())),
        Sample.of(new NominationOutcome.PutForward()),
        Sample.of(new NominationOutcome.TiedAtLimit(List.of("18"))),
        Sample.of(new NominationOutcome.BeyondLimit()),
        Sample.of(new NominationOutcome.NotEligible()),
        Sample.of(new NominationOutcome.NotYetKnown(List.of(NEEDED))),
        Sample.of(STANDING),
        Sample.of(
            "bare",
            CandidateStanding.builder()
                .candidate("19")
                .schoolClass("5b")
                .outcome(new NominationOutcome.NotEligible())
                .finding(exhausted())
                .build()),
        Sample.of(GROUP),
        Sample.of("bare", new GroupCandidates("5b", List.of(), exhausted())),
        Sample.of(new Nomination(
            CITATION, DAY, List.of(STANDING), List.of(GROUP), Optional.of(Role.HEAD))),
        Sample.of("bare", new Nomination(CITATION, DAY, List.of(), List.of(), Optional.empty())));
  }
}
